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
import {
  durableSolutionLink,
  aftermathQuery,
  jointExercise,
  leadershipPlan,
  lesson,
  plan,
  training,
} from './aftermath';
import { aftermathMutation } from './aftermath-mutation';
import { adminArea, country, matchRate, organization } from './extended-entities';
import { keepingMutation, keepingOfAgreement, keepingQuery, keepingTypes } from './keeping';
import { messageMutation, messageQuery, publicMessage, violationClaim } from './message';
import { movementOutcome, movementOutcomeSummary } from './movement-outcome';
import { mutation } from './mutation';
import { negotiationPlaybook, playbookMutation, playbookQuery } from './playbook';
import { negotiation, negotiationQuery } from './negotiation';
import { negotiationMutation } from './negotiation-mutation';
import { humanitarianPause, pauseMutation, pauseQuery, pausesOf } from './pause';
import { publicationMutation } from './publication';
import { query } from './query';
import { inheritedByArea } from './inherited';
import { historyEntry } from './recorded';
import { sharedOfAgreement, sharedOfCountry } from './shared-links';
import { subscription } from './subscription';

/** One resolver map for each type of schema.graphql that needs one. */
export const resolvers = {
  ...keepingTypes,
  Query: {
    ...query,
    ...playbookQuery,
    ...negotiationQuery,
    ...keepingQuery,
    ...messageQuery,
    ...aftermathQuery,
    ...pauseQuery,
  },
  Mutation: {
    ...mutation,
    ...cadenceMutation,
    ...playbookMutation,
    ...negotiationMutation,
    ...publicationMutation,
    ...keepingMutation,
    ...messageMutation,
    ...aftermathMutation,
    ...pauseMutation,
  },
  Subscription: subscription,
  AccessAgreement: { ...accessAgreement, ...keepingOfAgreement, ...sharedOfAgreement },
  AccessIndicator: accessIndicator,
  AdminArea: { ...adminArea, ...inheritedByArea },
  AgreementCadence: agreementCadence,
  AgreementEvent: agreementEvent,
  AgreementParty: agreementParty,
  CadenceEntry: cadenceEntry,
  CadenceParticipant: cadenceParticipant,
  CadenceRhythm: cadenceRhythm,
  Country: { ...country, ...sharedOfCountry },
  DurableSolutionLink: durableSolutionLink,
  FactFindingMission: factFindingMission,
  HistoryEntry: historyEntry,
  JointExercise: jointExercise,
  LeadershipPlan: leadershipPlan,
  Lesson: lesson,
  Corridor: { ...keepingTypes.Corridor, ...pausesOf.corridor },
  HumanitarianPause: humanitarianPause,
  LiaisonMeeting: liaisonMeeting,
  MatchRate: matchRate,
  MovementOutcome: movementOutcome,
  MovementOutcomeSummary: movementOutcomeSummary,
  Negotiation: negotiation,
  NegotiationPlaybook: negotiationPlaybook,
  Organization: organization,
  Plan: plan,
  PublicBriefing: publicBriefing,
  PublicMessage: publicMessage,
  SurvivorConsultation: survivorConsultation,
  Training: training,
  ViolationClaim: violationClaim,
} satisfies Resolvers;
