import type { GroupColumn, GroupRow } from '../../../shared/runtime/store/group-listing';
import { groupListing } from '../../../shared/runtime/store/group-listing';
import type { Listing } from '../../../shared/runtime/store/listing';
import type { IncidentCount } from '../domain/incident-count';
import type { IncidentFilter, IncidentGrouping } from '../domain/incident-filter';
import { incidentConditions } from './incident-listing';

export interface CountQuestion {
  readonly filter: IncidentFilter;
  /** Without repetition, in the order of the enumeration. */
  readonly groupBy: readonly IncidentGrouping[];
}

const COLUMNS: Readonly<Record<IncidentGrouping, GroupColumn>> = {
  AREA: { name: 'area', by: 'p.admin1_pcode' },
  COUNTRY: { name: 'country', by: 'p.iso3' },
  MONTH: { name: 'month', by: 'case when length(i.date) >= 7 then left(i.date, 7) end' },
  YEAR: { name: 'year', by: 'left(i.date, 4)::int' },
  KIND: { name: 'kind', by: 'i.kind' },
  REGISTRY: { name: 'registry', by: 'i.registry' },
};

/** Incidents and victims by group; without a grouping one row, be there incidents or not. */
export function incidentCountListing({
  filter,
  groupBy,
}: CountQuestion): Listing<IncidentCount & GroupRow> {
  return groupListing<IncidentCount>({
    columns: groupBy.map((grouping) => COLUMNS[grouping]),
    figures: FIGURES,
    from: 'incident i left join place_mention p on p.key = i.place_key',
    conditions: incidentConditions(filter),
  });
}

const FIGURES = `
  count(*)::int as incidents,
  coalesce(sum(cardinality(i.datasets)), 0)::int as "incidentsAsTold",
  coalesce(sum(i.killed), 0)::int as killed, coalesce(sum(i.wounded), 0)::int as wounded,
  coalesce(sum(i.kidnapped), 0)::int as kidnapped, coalesce(sum(i.detained), 0)::int as detained,
  min(i.first_day) as "firstDay", max(i.last_day) as "lastDay",
  array(select distinct known.id
    from unnest(string_to_array(string_agg(array_to_string(i.datasets, ' '), ' '), ' '))
      as known(id)
    order by known.id) as datasets`;
