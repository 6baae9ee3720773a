import type { EntityManager } from 'typeorm';
import type { RecordedEvent } from '../../../shared/core/recording/history-entry';
import { fillCircles } from '../../../shared/runtime/recording/store/fill-circles';
import type { AccessKind } from '../domain/access-kind';
import { constraintKind } from '../domain/accountability/access-constraint';
import { violationKind } from '../domain/accountability/violation-kind';
import { durableSolutionLinkKind } from '../domain/aftermath/durable-solution-link';
import { jointExerciseKind } from '../domain/aftermath/joint-exercise-kind';
import { leadershipPlanKind } from '../domain/aftermath/leadership-plan';
import { lessonKind } from '../domain/aftermath/lesson';
import { trainingKind } from '../domain/aftermath/training';
import { supplementKind } from '../domain/agreement-supplement';
import { ladderKind } from '../domain/escalation/ladder-kind';
import { publicMessageKind } from '../domain/messages/public-message-kind';
import { violationClaimKind } from '../domain/messages/violation-claim';
import { negotiationKind } from '../domain/negotiation-kind';
import { pauseKind } from '../domain/pause-kind';
import { playbookKind } from '../domain/playbook-kind';
import { riskKind } from '../domain/risk/risk-assessment';
import { routePlanKind } from '../domain/risk/route-plan';
import { teamKind } from '../domain/verification/verification-team';
import { circleOn, keepAgreementCircles } from './recorded-things';

/** Says who is in the circles of agreements, and of what was recorded before the database decided by them. */
export async function prepareCircles(kept: EntityManager): Promise<void> {
  const fill = <E extends RecordedEvent, S extends object>(kind: AccessKind<E, S>) =>
    fillCircles(kept, kind, (history) => circleOn(kept, kind, history));
  await fill(supplementKind);
  await keepAgreementCircles(kept);
  await fill(violationKind);
  await fill(constraintKind);
  await fill(ladderKind);
  await fill(negotiationKind);
  await fill(playbookKind);
  await fill(pauseKind);
  await fill(teamKind);
  await fill(riskKind);
  await fill(routePlanKind);
  await fill(lessonKind);
  await fill(trainingKind);
  await fill(durableSolutionLinkKind);
  await fill(jointExerciseKind);
  await fill(leadershipPlanKind);
  await fill(publicMessageKind);
  await fill(violationClaimKind);
}
