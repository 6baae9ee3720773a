import { stateAt } from '../../../shared/core/recording/follow-history';
import type { LadderEvent, StepDecided } from '../domain/escalation/ladder-event';
import { ladderKind } from '../domain/escalation/ladder-kind';
import { unfoundedProblems } from '../domain/escalation/ladder-problems';
import type { MutationResolvers } from '../generated/resolver-types';
import { readLadderFacts } from '../store/ladder-facts';
import { addedBy, begunBy } from './input-words';
import { agreementProblems } from './linked-things';
import { record, withdraw } from './recorded';

export const ladderMutation: Pick<MutationResolvers, LadderMutations> = {
  agreeEscalationLadder: (_, { input }, context) => {
    const { date, citation = null, agreementId, title } = input;
    const steps = input.steps.map((step) => ({ ...step, mediator: step.mediator ?? null }));
    const event: LadderEvent = {
      ...{ type: 'AGREED', date, citation, agreementId, title, steps },
      isExample: input.isExample ?? false,
    };
    const check = () => agreementProblems(context, agreementId);
    return record(context, ladderKind, 'ladder', { ...begunBy(input), event, check });
  },
  reportEscalationTrigger: (_, { input }, context) => {
    const { date, citation = null, trigger, what, incidentId = null } = input;
    const event: LadderEvent = {
      ...{ type: 'TRIGGER_REPORTED', date, citation, trigger, what, incidentId },
    };
    return record(context, ladderKind, 'ladder', { ...addedBy(input), event });
  },
  decideEscalationStep: (_, { input }, context) => {
    const { date, citation = null, step, take, because, reason } = input;
    const { caller } = context.viewer;
    const event: StepDecided = {
      type: take ? 'STEP_TAKEN' : 'STEP_DECLINED',
      ...{ date, citation, step, because, reason },
      decidedBy: caller.kind === 'ORGANIZATION' ? caller.organization : '',
    };
    return record(context, ladderKind, 'ladder', {
      ...addedBy(input),
      event,
      check: async (_transaction, history) => {
        const ladder = history && stateAt(ladderKind, history, date);
        if (!ladder) return [];
        const { manager } = context.kept;
        const facts = await readLadderFacts(manager, ladder.agreed.agreementId, date);
        return unfoundedProblems(ladder, event, facts);
      },
    });
  },
  recordEscalationPause: (_, { input }, context) => {
    const { date, citation = null, pause, reason } = input;
    const type = pause ? 'PAUSED_FOR_SAFETY' : 'RESUMED';
    const event: LadderEvent = { type, date, citation, reason };
    return record(context, ladderKind, 'ladder', { ...addedBy(input), event });
  },
  settleEscalation: (_, { input }, context) => {
    const { date, citation = null, outcome } = input;
    const event: LadderEvent = { type: 'SETTLED', date, citation, outcome };
    return record(context, ladderKind, 'ladder', { ...addedBy(input), event });
  },
  withdrawLadderEntry: (_, { input }, context) => withdraw(context, ladderKind, 'ladder', input),
};

type LadderMutations =
  | 'agreeEscalationLadder'
  | 'reportEscalationTrigger'
  | 'decideEscalationStep'
  | 'recordEscalationPause'
  | 'settleEscalation'
  | 'withdrawLadderEntry';
