import { readPage } from '../../../shared/core/connection';
import type { CorridorResolvers } from '../generated/resolver-types';
import { summaryOf } from './consignment-summary';
import { sourcesOf } from './placed';
import { loadRecordedCorridor, recordedFields } from './recorded-corridor';

export const corridor: CorridorResolvers = {
  __resolveReference: async ({ id }, context) =>
    (await context.loaders.corridor.load(id)) ?? loadRecordedCorridor(context, id, null),
  ...recordedFields,
  agreement: ({ agreementId }) => ({ id: agreementId }),
  countries: ({ iso3s }) => iso3s.map((iso3) => ({ iso3 })),
  ports: ({ agreementId }, _, { loaders }) => loaders.portsOfAgreement.load(agreementId),
  consignments: ({ agreementId }, args, { loaders }) =>
    loaders.consignmentsOfAgreement.load({
      parent: agreementId,
      filter: args.filter ?? {},
      page: readPage(args, 3),
    }),
  voyages: ({ agreementId }, args, { loaders }) =>
    loaders.voyagesOfAgreement.load({
      parent: agreementId,
      filter: args.filter ?? {},
      page: readPage(args, 2),
    }),
  consignmentSummary: ({ agreementId }, args, { loaders }) =>
    loaders.summaryOfAgreement.load(summaryOf(agreementId, args)),
  sources: sourcesOf,
};
