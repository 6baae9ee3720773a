import { pairId } from '../domain/decisions/pair-id';
import { chooseIncident } from '../domain/survivorship/choose-incident';
import type {
  ChosenIncidentResolvers,
  HarmonizedIncidentResolvers,
  IncidentResolvers,
} from '../generated/resolver-types';

export const incident: IncidentResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  harmonized: ({ id }, _, { loaders }) => loaders.harmonizedIncident.load(id),
};

export const harmonizedIncident: HarmonizedIncidentResolvers = {
  incidents: ({ members }) => members.map(({ id }) => ({ id })),
  decisions: async ({ members }, _, { loaders }) => {
    const ids = members.map(({ id }) => id);
    const pairs = ids.flatMap((a, at) =>
      ids.slice(at + 1).map((b) => pairId({ kind: 'INCIDENT', a, b })),
    );
    const decisions = await Promise.all(pairs.map((id) => loaders.decision.load(id)));
    return decisions.filter((decision) => decision !== null);
  },
  date: ({ members }) => chooseIncident(members).date,
  place: ({ members }) => chooseIncident(members).place,
  victims: ({ members }) => chooseIncident(members).victims,
  description: ({ members }) => chooseIncident(members).description,
};

export const chosenIncident: ChosenIncidentResolvers = {
  incident: ({ id }) => ({ id }),
};
