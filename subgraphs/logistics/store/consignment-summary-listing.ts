import type { GroupColumn, GroupRow } from '../../../shared/runtime/store/group-listing';
import {
  chosenColumns,
  emptyColumns,
  groupListing,
} from '../../../shared/runtime/store/group-listing';
import type { Listing } from '../../../shared/runtime/store/listing';
import type { ConsignmentGrouping, ConsignmentSummary } from '../domain/consignment-summary';
import type { ConsignmentFilter } from './consignment-listings';
import { CONSIGNMENT_FROM, consignmentConditions } from './consignment-listings';

export interface SummaryQuestion {
  readonly filter: ConsignmentFilter;
  readonly groupBy: readonly ConsignmentGrouping[];
}

/** For each grouping the columns of the answer that it fills, in the order in which they sort. */
const GROUPINGS: Readonly<Record<ConsignmentGrouping, readonly GroupColumn[]>> = {
  MONTH: [{ name: 'month', by: `to_char(c.departed_on, 'YYYY-MM')` }],
  COMMODITY: [{ name: 'commodity', by: 'c.commodity' }],
  DESTINATION: [
    { name: 'iso3', by: 'm.iso3' },
    { name: 'destinationName', by: 'm.country' },
  ],
  DEPARTURE_PORT: [{ name: 'departurePortName', by: 'c.departure_port_name' }],
  INCOME_GROUP: [{ name: 'incomeGroup', by: 'c.destination_income_group' }],
};

/** Consignments in groups. Days to inspection count once for each voyage, whatever it carried. */
export function consignmentSummaryListing({
  filter,
  groupBy,
}: SummaryQuestion): Listing<ConsignmentSummary & GroupRow> {
  const columns = chosenColumns(GROUPINGS, groupBy);
  return groupListing<ConsignmentSummary>({
    columns,
    figures: emptyColumns(GROUPINGS, columns) + FIGURES,
    from: `${CONSIGNMENT_FROM} left join (${RECEIVED}) as arrived on arrived.thing_id = c.id`,
    conditions: consignmentConditions(filter),
  });
}

/** Tonnes confirmed of each consignment, as `receivedOf` counts them: each part once, by the lowest figure. */
const RECEIVED = `
  select thing_id, sum(tonnage) as tonnage from (
    select e.thing_id, min((e.content ->> 'tonnage')::numeric) as tonnage from open_entry e
    where e.kind = 'ConsignmentDeliveries' and e.withdraws is null
      and not exists (select 1 from open_entry w where w.withdraws = e.id)
    group by e.thing_id, e.content ->> 'part'
  ) as part group by thing_id`;

const FIGURES = `
  count(*)::int as consignments, count(distinct c.voyage_id)::int as voyages,
  (count(distinct c.voyage_id) filter (where c.inspected_on is not null))::int
    as "inspectedVoyages",
  coalesce(sum(c.tonnage), 0)::text as tonnage,
  (select percentile_cont(0.5) within group (order by v.days)
    from (
      select max(u.days) as days
      from unnest(array_agg(c.voyage_id), array_agg(c.inspected_on - c.departed_on))
        as u(voyage, days)
      group by u.voyage
    ) as v) as "medianDaysToInspection",
  min(c.inspected_on - c.departed_on) as "fewestDaysToInspection",
  max(c.inspected_on - c.departed_on) as "mostDaysToInspection",
  count(arrived.tonnage)::int as "confirmedConsignments",
  coalesce(sum(arrived.tonnage), 0)::text as "receivedTonnage",
  min(c.departed_on) as "firstDay", max(c.departed_on) as "lastDay",
  coalesce(array_agg(distinct c.dataset order by c.dataset), '{}') as datasets`;
