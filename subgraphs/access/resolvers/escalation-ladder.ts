import type { Context } from '../context';
import { violationKind } from '../domain/accountability/violation-kind';
import { deadlineOf, proposedStep } from '../domain/escalation/escalation-ladder';
import type { LadderState } from '../domain/escalation/escalation-ladder';
import { ladderKind } from '../domain/escalation/ladder-kind';
import { isPausedOn } from '../domain/safety-pause';
import type {
  AccessAgreementResolvers,
  EscalationLadderResolvers,
  FiredTriggerResolvers,
  QueryResolvers,
} from '../generated/resolver-types';
import { readLadderFacts } from '../store/ladder-facts';
import { agreementOf, dayOf, pageLinked } from './linked-things';
import { loadRecorded } from './recorded';

export const ladderQuery: Pick<QueryResolvers, 'escalationLadder'> = {
  escalationLadder: (_, { id, asOf }, context) =>
    loadRecorded(context, ladderKind, id, asOf ?? null),
};

export const escalationLadder: EscalationLadderResolvers = {
  title: ({ agreed }) => agreed.title,
  isExample: ({ agreed }) => agreed.isExample,
  agreement: ({ agreed, asOf }, _, context) => agreementOf(context, agreed.agreementId, asOf),
  steps: (ladder) => ladder.agreed.steps.map((_, index) => shownStep(ladder, index + 1)),
  currentStep: (ladder) => {
    const last = ladder.taken.at(-1);
    return last ? shownStep(ladder, last.step) : null;
  },
  deadline: deadlineOf,
  isPaused: (ladder, _, context) => isPausedOn(ladder.pauses, dayOf(ladder, context)),
  proposedStep: async (ladder, _, context) => {
    const date = dayOf(ladder, context);
    const { manager } = context.kept;
    const facts = await readLadderFacts(manager, ladder.agreed.agreementId, date);
    const proposed = proposedStep(ladder, facts, date);
    return proposed && { ...proposed, step: shownStep(ladder, proposed.number) };
  },
};

function shownStep({ agreed }: LadderState, number: number) {
  const { decidedBy, ...step } = agreed.steps[number - 1]!;
  return { ...step, number, decidedBy: { id: decidedBy } };
}

export const firedTrigger: FiredTriggerResolvers = {
  violation: ({ violationId }, _, context: Context) =>
    violationId === null ? null : loadRecorded(context, violationKind, violationId, null),
  incident: ({ incidentId }) => (incidentId === null ? null : { id: incidentId }),
};

/** What ladders add to an agreement. */
export const laddersOfAgreement: Pick<AccessAgreementResolvers, 'escalationLadders'> = {
  escalationLadders: ({ id, asOf: shownAsOf }, { asOf, ...page }, context) => {
    const to = { type: 'AccessAgreement', id };
    return pageLinked(context, ladderKind, to, { ...page, asOf: asOf ?? shownAsOf });
  },
};
