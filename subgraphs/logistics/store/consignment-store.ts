import type { EntityManager } from 'typeorm';
import type { Condition, Listing } from '../../../shared/runtime/store/listing';
import { Statement, columnsOf, given } from '../../../shared/runtime/store/listing';
import type { Consignment } from '../domain/consignment';
import type { ConsignmentGrouping, ConsignmentSummary } from '../domain/consignment-summary';
import type { Voyage } from '../domain/voyage';
import { consignmentEntity } from './consignment-entity';
import type { DateRangeFilter } from './placed-sql';
import { PLACED_COLUMNS, placeJoin } from './placed-sql';

export interface ConsignmentFilter {
  readonly agreement?: string | null;
  readonly destination?: string | null;
  readonly commodity?: string | null;
  readonly departurePort?: string | null;
  readonly departed?: DateRangeFilter | null;
  readonly inspected?: boolean | null;
}

const FROM = `consignment c ${placeJoin('c')}`;

function conditionsOf(filter: ConsignmentFilter): Condition[] {
  return given([
    ['c.agreement_id = ?', filter.agreement],
    ['m.iso3 = upper(?)', filter.destination],
    ['lower(c.commodity) = lower(?)', filter.commodity],
    ['lower(c.departure_port_name) = lower(?)', filter.departurePort],
    ['c.departed_on >= ?::date', filter.departed?.from],
    ['c.departed_on <= ?::date', filter.departed?.to],
    ['(c.inspected_on is not null) = ?', filter.inspected],
  ]);
}

/** Consignments in the order of their voyages. */
export function consignmentListing(
  manager: EntityManager,
  filter: ConsignmentFilter,
): Listing<Consignment> {
  return {
    select: `${columnsOf(manager, consignmentEntity, 'c')}, ${PLACED_COLUMNS},
      (select min(k.id) from corridor k where k.agreement_id = c.agreement_id) as "corridorId"`,
    from: FROM,
    conditions: conditionsOf(filter),
    orderBy: [
      { column: 'c.voyage_number', type: 'int' },
      { column: 'c.is_further_cargo::int', type: 'int' },
      { column: 'c.id', type: 'text' },
    ],
    keyOf: ({ voyageNumber, isFurtherCargo, id }) => [voyageNumber, Number(isFurtherCargo), id],
  };
}

const VOYAGE_COLUMNS = `v.id, v.number, v.vessel_name as "vesselName", v.imo, v.flag,
  v.departure_port_name as "departurePortName", v.departure_port_code as "departurePortCode",
  v.departed_on as "departedOn", v.inspected_on as "inspectedOn",
  v.inspection_place as "inspectionPlace", v.tonnage`;

/** The conditions of {@link conditionsOf} on one consignment, all in one value. */
const TAKEN = `v.id in (
  select c.voyage_id from ${FROM}, (select ?::jsonb as asked) as f
  where (asked->>'agreement' is null or c.agreement_id = asked->>'agreement')
    and (asked->>'destination' is null or m.iso3 = upper(asked->>'destination'))
    and (asked->>'commodity' is null or lower(c.commodity) = lower(asked->>'commodity'))
    and (asked->>'departurePort' is null
      or lower(c.departure_port_name) = lower(asked->>'departurePort'))
    and (asked#>>'{departed,from}' is null or c.departed_on >= (asked#>>'{departed,from}')::date)
    and (asked#>>'{departed,to}' is null or c.departed_on <= (asked#>>'{departed,to}')::date)
    and (asked->>'inspected' is null
      or (c.inspected_on is not null) = (asked->>'inspected')::boolean))`;

/** Voyages of which one consignment at least is taken by the filter. */
export function voyageListing(filter: ConsignmentFilter): Listing<Voyage> {
  const isOpen = Object.values(filter).every((value) => value === undefined || value === null);
  return {
    select: VOYAGE_COLUMNS,
    from: 'voyage v',
    conditions: isOpen ? [] : [{ sql: TAKEN, value: JSON.stringify(filter) }],
    orderBy: [
      { column: 'v.number', type: 'int' },
      { column: 'v.id', type: 'text' },
    ],
    keyOf: ({ number, id }) => [number, id],
  };
}

/** For each grouping the columns of the answer that it fills, and how they are read. */
const GROUPINGS: Readonly<Record<ConsignmentGrouping, Readonly<Record<string, string>>>> = {
  MONTH: { month: `to_char(c.departed_on, 'YYYY-MM')` },
  COMMODITY: { commodity: 'c.commodity' },
  DESTINATION: { iso3: 'm.iso3', destinationName: 'm.country' },
  DEPARTURE_PORT: { departurePortName: 'c.departure_port_name' },
  INCOME_GROUP: { incomeGroup: 'c.destination_income_group' },
};

const COLUMNS = Object.values(GROUPINGS).flatMap(Object.keys);

export interface SummaryQuestion {
  readonly filter: ConsignmentFilter;
  readonly groupBy: readonly ConsignmentGrouping[];
}

/**
 * Sums consignments by agreement and group. Days to inspection count once for each voyage, however
 * many consignments it carried.
 */
export async function summarizeConsignments(
  manager: EntityManager,
  agreements: readonly string[] | null,
  { filter, groupBy }: SummaryQuestion,
): Promise<(ConsignmentSummary & { agreement: string | null })[]> {
  const statement = new Statement();
  const chosen = Object.assign({}, ...groupBy.map((name) => GROUPINGS[name])) as Record<
    string,
    string
  >;
  const parent = agreements === null ? 'null::text' : 'c.agreement_id';
  const more =
    agreements === null ? [] : [`c.agreement_id = any(${statement.parameter(agreements)}::text[])`];
  const where = statement.where(conditionsOf(filter), more);
  const columns = COLUMNS.map((name) => `${chosen[name] ?? 'null::text'} as "${name}"`).join(', ');
  const names = ['agreement', ...COLUMNS].map((name) => `"${name}"`).join(', ');
  return manager.query(
    `with cargo as (
       select ${parent} as agreement, ${columns}, c.voyage_id, c.tonnage,
         c.inspected_on, c.inspected_on - c.departed_on as days
       from ${FROM} ${where}
     ), travelled as (
       select ${names}, voyage_id, count(*) as cargoes, coalesce(sum(tonnage), 0) as tonnage,
         max(inspected_on) as inspected_on, max(days) as days
       from cargo group by ${names}, voyage_id
     )
     select ${names}, sum(cargoes)::int as consignments, count(*)::int as voyages,
       count(inspected_on)::int as "inspectedVoyages", sum(tonnage)::text as tonnage,
       percentile_cont(0.5) within group (order by days) as "medianDaysToInspection"
     from travelled group by ${names} order by ${names}`,
    statement.parameters,
  );
}
