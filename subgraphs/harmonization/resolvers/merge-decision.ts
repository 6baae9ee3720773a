import { fieldComparisons } from '../domain/decisions/field-comparison';
import type { HarmonizedKind } from '../domain/compared-record';
import type { MergeDecisionResolvers } from '../generated/resolver-types';

export const mergeDecision: MergeDecisionResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.decision.load(id),
  first: ({ kind, a, sourceA }) => recordOf(kind, a, sourceA),
  second: ({ kind, b, sourceB }) => recordOf(kind, b, sourceB),
  comparisons: async (decision, _, { loaders }) => {
    const { kind, modelVersion: version } = decision;
    const model = await loaders.model.load({ kind, version });
    return model && fieldComparisons(model, decision);
  },
};

/** A record by its id with its owner, as the entity that it is there. */
function recordOf(kind: HarmonizedKind, id: string, source: string) {
  return { id, source, incident: kind === 'INCIDENT' ? { id } : null };
}
