import type { PageArguments } from '../../../shared/core/connection';
import { readPage } from '../../../shared/core/connection';
import type { IncidentFilter, IncidentGrouping } from '../domain/incident-filter';
import { INCIDENT_GROUPINGS } from '../domain/incident-filter';
import type { IncidentCountResolvers } from '../generated/resolver-types';
import type { CountQuestion } from '../store/incident-count-listing';

export const incidentCount: IncidentCountResolvers = {
  area: ({ area }) => (area ? { pcode: area } : null),
  country: ({ country }) => (country ? { iso3: country } : null),
  period: ({ firstDay, lastDay }) => ({ from: firstDay, to: lastDay }),
  datasets: ({ datasets }, _, { loaders }) =>
    Promise.all(datasets.map((id) => loaders.dataset.load(id))),
};

interface CountArguments {
  readonly filter?: IncidentFilter | null;
  readonly groupBy?: readonly IncidentGrouping[] | null;
}

/** What is counted: equal questions are equal, in whatever order their groupings are put. */
export function countQuestion({ filter, groupBy }: CountArguments): CountQuestion {
  const wanted = groupBy ?? [];
  return {
    filter: filter ?? {},
    groupBy: INCIDENT_GROUPINGS.filter((grouping) => wanted.includes(grouping)),
  };
}

/** One page of the counts that belong to a parent. */
export function countsOf(parent: string, args: CountArguments & PageArguments) {
  return { parent, filter: countQuestion(args), page: readPage(args, 1) };
}
