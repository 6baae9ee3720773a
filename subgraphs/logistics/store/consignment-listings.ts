import type { EntityManager } from 'typeorm';
import type { Condition, Listing } from '../../../shared/runtime/store/listing';
import { columnsOf, given } from '../../../shared/runtime/store/listing';
import type { Consignment } from '../domain/consignment';
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

export const CONSIGNMENT_FROM = `consignment c ${placeJoin('c')}`;

/** Which consignments a filter takes. */
export function consignmentConditions(filter: ConsignmentFilter): Condition[] {
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
    from: CONSIGNMENT_FROM,
    conditions: consignmentConditions(filter),
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

/** The conditions of {@link consignmentConditions} on one consignment, all in one value. */
const TAKEN = `v.id in (
  select c.voyage_id from ${CONSIGNMENT_FROM}, (select ?::jsonb as asked) as f
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
