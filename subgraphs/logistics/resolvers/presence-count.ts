import type { PageArguments } from '../../../shared/core/connection';
import { readPage } from '../../../shared/core/connection';
import type { PresenceGrouping } from '../domain/presence-count';
import type { PresenceCountResolvers } from '../generated/resolver-types';
import type { CountQuestion } from '../store/presence-count-listing';
import type { PresenceFilter } from '../store/presence-listing';
import { adminAreaOf, countryOf, sectorOf } from './placed';

export const presenceCount: PresenceCountResolvers = {
  country: countryOf,
  adminArea: adminAreaOf,
  sector: sectorOf,
  organization: ({ organizationId }) => (organizationId === null ? null : { id: organizationId }),
  period: ({ firstDay, lastDay }) => ({ from: firstDay, to: lastDay }),
  datasets: ({ datasets }, _, { loaders }) =>
    Promise.all(datasets.map((id) => loaders.dataset.load(id))),
};

interface CountArguments extends PageArguments {
  readonly filter?: PresenceFilter | null;
  readonly groupBy: readonly PresenceGrouping[];
}

/** What is counted: equal questions are equal, in whatever order their groupings are put. */
export function countQuestion({ filter, groupBy }: CountArguments): CountQuestion {
  return { filter: filter ?? {}, groupBy: [...new Set(groupBy)].sort() };
}

/** One page of the counts that belong to a parent. */
export function countsOf(parent: string, args: CountArguments) {
  return { parent, filter: countQuestion(args), page: readPage(args, 2) };
}
