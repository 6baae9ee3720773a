import { readPage } from '../../../shared/core/connection';
import type { AccessAgreementResolvers } from '../generated/resolver-types';
import { summaryOf } from './consignment-summary';

export const accessAgreement: AccessAgreementResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  corridors: ({ id }, _, { loaders }) => loaders.corridorsOfAgreement.load(id),
  consignments: ({ id }, args, { loaders }) =>
    loaders.consignmentsOfAgreement.load({
      parent: id,
      filter: args.filter ?? {},
      page: readPage(args, 3),
    }),
  consignmentSummary: ({ id }, args, { loaders }) =>
    loaders.summaryOfAgreement.load(summaryOf(id, args)),
};
