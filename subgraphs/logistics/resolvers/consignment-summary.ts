import type { PageArguments } from '../../../shared/core/connection';
import { readPage } from '../../../shared/core/connection';
import type { ConsignmentGrouping } from '../domain/consignment-summary';
import type { ConsignmentSummaryResolvers } from '../generated/resolver-types';
import type { ConsignmentFilter } from '../store/consignment-listings';
import type { SummaryQuestion } from '../store/consignment-summary-listing';
import { countryOf } from './placed';

export const consignmentSummary: ConsignmentSummaryResolvers = {
  destination: countryOf,
  period: ({ firstDay, lastDay }) => ({ from: firstDay, to: lastDay }),
  datasets: ({ datasets }, _, { loaders }) =>
    Promise.all(datasets.map((id) => loaders.dataset.load(id))),
};

interface SummaryArguments extends PageArguments {
  readonly filter?: ConsignmentFilter | null;
  readonly groupBy: readonly ConsignmentGrouping[];
}

/** What is summed: equal questions are equal, in whatever order their groupings are put. */
export function summaryQuestion({ filter, groupBy }: SummaryArguments): SummaryQuestion {
  return { filter: filter ?? {}, groupBy: [...new Set(groupBy)].sort() };
}

/** One page of what was sent under an agreement. */
export function summaryOf(agreement: string, args: SummaryArguments) {
  return { parent: agreement, filter: summaryQuestion(args), page: readPage(args, 1) };
}
