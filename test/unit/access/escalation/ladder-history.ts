import type { FiredTrigger } from '../../../../subgraphs/access/domain/escalation/fired-trigger';
import type {
  LadderEvent,
  LadderStep,
  ReportedTrigger,
} from '../../../../subgraphs/access/domain/escalation/ladder-event';

/** Parts of a ladder's history for tests, with only what matters to each. */
export const STEPS: readonly LadderStep[] = [
  {
    name: 'talk between liaison officers',
    triggers: ['MOVEMENT_DENIED', 'VIOLATION_ALLEGED'],
    days: 5,
    decidedBy: 'un',
    mediator: null,
  },
  {
    name: 'mediation by the regional body',
    triggers: ['DEADLINE_PASSED', 'THREAT_TO_STAFF', 'VIOLATION_CONFIRMED'],
    days: 10,
    decidedBy: 'au',
    mediator: 'African Union',
  },
  {
    name: 'protective measures',
    triggers: ['DEADLINE_PASSED', 'THREAT_TO_CIVILIANS'],
    days: 3,
    decidedBy: 'un',
    mediator: null,
  },
];

export function agreed(steps = STEPS): LadderEvent {
  const more = { agreementId: 'PAUSE-1', title: 'Ladder of the pause', citation: 'annex 3' };
  return { type: 'AGREED', date: '2024-01-01', steps, isExample: false, ...more };
}

export function told(date: string, trigger: ReportedTrigger = 'MOVEMENT_DENIED'): LadderEvent {
  const what = 'a convoy was sent back';
  return { type: 'TRIGGER_REPORTED', date, citation: 'a call', trigger, what, incidentId: null };
}

export function decided(
  type: 'STEP_TAKEN' | 'STEP_DECLINED',
  date: string,
  step: number,
  because: readonly string[],
): LadderEvent {
  const decidedBy = STEPS[step - 1]?.decidedBy ?? 'un';
  return { type, date, citation: 'minutes', step, because, decidedBy, reason: 'as agreed' };
}

export function paused(type: 'PAUSED_FOR_SAFETY' | 'RESUMED', date: string): LadderEvent {
  return { type, date, citation: 'a call', reason: 'shelling' };
}

export function settled(date: string): LadderEvent {
  return { type: 'SETTLED', date, citation: 'minutes', outcome: 'the crossing is open again' };
}

export function fact(
  trigger: 'VIOLATION_ALLEGED' | 'VIOLATION_CONFIRMED',
  date: string,
): FiredTrigger {
  const id = `${trigger}:v:${date}`;
  return { id, trigger, date, what: 'clause 1', violationId: 'v', incidentId: null };
}
