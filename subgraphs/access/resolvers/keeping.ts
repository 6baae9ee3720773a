import type { Resolvers } from '../generated/resolver-types';
import { accessConstraint, constraintMutation, constraintQuery } from './access-constraint';
import {
  escalationLadder,
  firedTrigger,
  ladderQuery,
  laddersOfAgreement,
} from './escalation-ladder';
import { ladderMutation } from './escalation-mutation';
import { corridor, riskAssessment, riskMutation, riskQuery } from './risk-assessment';
import { routePlan, routePlanMutation, routePlanQuery } from './route-plan';
import {
  borderCrossing,
  consignment,
  teamInspection,
  teamMutation,
  teamQuery,
  teamsOfAgreement,
  verificationTeam,
} from './verification-team';
import { incident, violation, violationQuery, violationsOfAgreement } from './violation';
import { violationMutation } from './violation-mutation';

/** How agreements are kept: accountability, verification, escalation, risk and plans. */
export const keepingQuery = {
  ...constraintQuery,
  ...violationQuery,
  ...teamQuery,
  ...ladderQuery,
  ...riskQuery,
  ...routePlanQuery,
};

export const keepingMutation = {
  ...constraintMutation,
  ...violationMutation,
  ...teamMutation,
  ...ladderMutation,
  ...riskMutation,
  ...routePlanMutation,
};

export const keepingOfAgreement = {
  ...violationsOfAgreement,
  ...teamsOfAgreement,
  ...laddersOfAgreement,
};

export const keepingTypes = {
  AccessConstraint: accessConstraint,
  BorderCrossing: borderCrossing,
  Consignment: consignment,
  Corridor: corridor,
  EscalationLadder: escalationLadder,
  FiredTrigger: firedTrigger,
  Incident: incident,
  RiskAssessment: riskAssessment,
  RoutePlan: routePlan,
  TeamInspection: teamInspection,
  VerificationTeam: verificationTeam,
  Violation: violation,
} satisfies Resolvers;
