import type { HistoryEntry } from '../../../../shared/core/recording/history-entry';
import { linkTo } from '../../../../shared/core/recording/recorded-kind';
import type { AccessKind } from '../access-kind';
import { liftPause, pause } from '../safety-pause';
import { circleWithin } from '../visibility';
import type { LadderState } from './escalation-ladder';
import type { LadderAgreed, LadderEvent } from './ladder-event';
import { ladderProblems } from './ladder-problems';

/** How a ladder is recorded and what its history makes of it. */
export const ladderKind: AccessKind<LadderEvent, LadderState> = {
  name: 'EscalationLadder',
  begin: ({ event }) => ({
    agreed: event as LadderAgreed,
    taken: [],
    pauses: [],
    told: [],
    answered: new Set(),
    settled: null,
  }),
  apply: applyEntry,
  problems: ladderProblems,
  linksOf: (event) => {
    if (event.type === 'AGREED') return [linkTo('AccessAgreement', event.agreementId)];
    if (event.type !== 'TRIGGER_REPORTED' || event.incidentId === null) return [];
    return [linkTo('Incident', event.incidentId)];
  },
  openPartOf: () => null,
  agreementOf: (_id, { agreed }) => agreed.agreementId,
  circleOf: ({ agreed }, { recordedBy, agreement }) => {
    const deciders = agreed.steps.map(({ decidedBy }) => decidedBy);
    return circleWithin(agreement, deciders, { publicFrom: null, recordedBy });
  },
};

function applyEntry(ladder: LadderState, { id, event }: HistoryEntry<LadderEvent>): void {
  switch (event.type) {
    case 'AGREED':
      break;
    case 'TRIGGER_REPORTED': {
      const { trigger, date, what, incidentId } = event;
      ladder.told.push({ id, trigger, date, what, violationId: null, incidentId });
      break;
    }
    case 'STEP_TAKEN':
    case 'STEP_DECLINED':
      for (const answered of event.because) ladder.answered.add(answered);
      if (event.type === 'STEP_TAKEN') ladder.taken.push(event);
      break;
    case 'SETTLED':
      ladder.taken.length = 0;
      ladder.told.length = 0;
      ladder.settled = event;
      break;
    case 'PAUSED_FOR_SAFETY':
      pause(ladder.pauses, event.date);
      break;
    case 'RESUMED':
      liftPause(ladder.pauses, event.date);
  }
}
