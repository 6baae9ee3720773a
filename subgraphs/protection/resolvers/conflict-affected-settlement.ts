import type { ConflictAffectedSettlementResolvers } from '../generated/resolver-types';
import { placeFields } from './place-fields';
import { disclosedSource } from './source-fields';

/** The point is that of a settlement which the record names. */
const PRECISION = 'SETTLEMENT';

export const conflictAffectedSettlement: ConflictAffectedSettlementResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.settlement.load(id),
  ...placeFields,
  point: (settlement, _, { disclosure }) =>
    disclosure.point({ ...settlement, placePrecision: PRECISION, precisionAsGiven: null }),
  sources: async (settlement, _, context) => [
    await disclosedSource(settlement, PRECISION, context),
  ],
};
