import { pairId } from '../domain/decisions/pair-id';
import type { HarmonizedIncidentResolvers, IncidentResolvers } from '../generated/resolver-types';

export const incident: IncidentResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  harmonized: async ({ id }, _, { loaders }) => {
    const incidentIds = await loaders.incidentCluster.load(id);
    return incidentIds.length === 0 ? null : { id: incidentIds[0]!, incidentIds };
  },
};

export const harmonizedIncident: HarmonizedIncidentResolvers = {
  incidents: ({ incidentIds }) => incidentIds.map((id) => ({ id })),
  decisions: async ({ incidentIds }, _, { loaders }) => {
    const pairs = incidentIds.flatMap((a, at) =>
      incidentIds.slice(at + 1).map((b) => pairId({ kind: 'INCIDENT', a, b })),
    );
    const decisions = await Promise.all(pairs.map((id) => loaders.decision.load(id)));
    return decisions.filter((decision) => decision !== null);
  },
};
