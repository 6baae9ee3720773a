import { readPage } from '../../../shared/core/connection';
import type { AccessAgreementResolvers } from '../generated/resolver-types';
import { listRecordedCorridors } from './recorded-corridor';
import { summaryOf } from './consignment-summary';

export const accessAgreement: AccessAgreementResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  corridors: async ({ id }, _, context) => {
    const { loaders } = context;
    const recorded = await loaders.recordedCorridorIds.load(id);
    return [
      ...(await loaders.corridorsOfAgreement.load(id)),
      ...(await listRecordedCorridors(context, recorded)),
    ];
  },
  crossings: ({ id }, _, { loaders }) => loaders.crossingsOfAgreement.load(id),
  consignments: ({ id }, args, { loaders }) =>
    loaders.consignmentsOfAgreement.load({
      parent: id,
      filter: args.filter ?? {},
      page: readPage(args, 3),
    }),
  consignmentSummary: ({ id }, args, { loaders }) =>
    loaders.summaryOfAgreement.load(summaryOf(id, args)),
};
