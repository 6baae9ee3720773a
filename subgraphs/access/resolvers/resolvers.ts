import type { Resolvers } from '../generated/resolver-types';
import { accessAgreement, agreementEvent, agreementParty } from './access-agreement';
import { accessIndicator } from './access-indicator';
import {
  agreementCadence,
  cadenceEntry,
  cadenceParticipant,
  cadenceRhythm,
  factFindingMission,
  liaisonMeeting,
  publicBriefing,
  survivorConsultation,
} from './cadence';
import { cadenceMutation } from './cadence-mutation';
import { adminArea, country, matchRate, organization } from './extended-entities';
import { keepingMutation, keepingOfAgreement, keepingQuery, keepingTypes } from './keeping';
import { movementOutcome, movementOutcomeSummary } from './movement-outcome';
import { mutation } from './mutation';
import { negotiationPlaybook, playbookMutation, playbookQuery } from './playbook';
import { negotiation, negotiationQuery } from './negotiation';
import { negotiationMutation } from './negotiation-mutation';
import { publicationMutation } from './publication';
import { query } from './query';
import { historyEntry } from './recorded';

/** One resolver map for each type of schema.graphql that needs one. */
export const resolvers = {
  ...keepingTypes,
  Query: { ...query, ...playbookQuery, ...negotiationQuery, ...keepingQuery },
  Mutation: {
    ...mutation,
    ...cadenceMutation,
    ...playbookMutation,
    ...negotiationMutation,
    ...publicationMutation,
    ...keepingMutation,
  },
  AccessAgreement: { ...accessAgreement, ...keepingOfAgreement },
  AccessIndicator: accessIndicator,
  AdminArea: adminArea,
  AgreementCadence: agreementCadence,
  AgreementEvent: agreementEvent,
  AgreementParty: agreementParty,
  CadenceEntry: cadenceEntry,
  CadenceParticipant: cadenceParticipant,
  CadenceRhythm: cadenceRhythm,
  Country: country,
  FactFindingMission: factFindingMission,
  HistoryEntry: historyEntry,
  LiaisonMeeting: liaisonMeeting,
  MatchRate: matchRate,
  MovementOutcome: movementOutcome,
  MovementOutcomeSummary: movementOutcomeSummary,
  Negotiation: negotiation,
  NegotiationPlaybook: negotiationPlaybook,
  Organization: organization,
  PublicBriefing: publicBriefing,
  SurvivorConsultation: survivorConsultation,
} satisfies Resolvers;
