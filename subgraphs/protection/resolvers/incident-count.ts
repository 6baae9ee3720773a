import type { IncidentFilter, IncidentGrouping } from '../domain/incident-filter';
import { INCIDENT_GROUPINGS } from '../domain/incident-filter';
import type { IncidentCountResolvers } from '../generated/resolver-types';
import type { CountKey, IncidentCountLoader } from '../store/incident-count-loader';

export const incidentCount: IncidentCountResolvers = {
  area: ({ area }) => (area ? { pcode: area } : null),
  country: ({ country }) => (country ? { iso3: country } : null),
  period: ({ firstDay, lastDay }) => ({ from: firstDay, to: lastDay }),
};

export interface CountArguments {
  readonly filter?: IncidentFilter | null;
  readonly groupBy?: readonly IncidentGrouping[] | null;
}

/** What a count loader is asked: equal questions have equal keys, in whatever order they are put. */
export function countsOf(
  loader: IncidentCountLoader,
  parent: string,
  { filter, groupBy }: CountArguments,
) {
  const wanted = groupBy ?? [];
  const key: CountKey = {
    parent,
    filter: filter ?? {},
    groupBy: INCIDENT_GROUPINGS.filter((grouping) => wanted.includes(grouping)),
  };
  return loader.load(key);
}
