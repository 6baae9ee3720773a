import type { ViolationState } from '../accountability/violation';
import type { Day } from '../day';
import type { TeamState } from '../verification/verification-team';
import type { TriggerKind } from './ladder-event';

/** Something that happened and calls for a step, until a decision answers it. */
export interface FiredTrigger {
  readonly id: string;
  readonly trigger: TriggerKind;
  readonly date: Day;
  readonly what: string;
  readonly violationId: string | null;
  readonly incidentId: string | null;
}

/** What a violation calls for as its history stands: one that was refuted calls for nothing. */
export function triggersOfViolation(
  violationId: string,
  { alleged, status, since }: ViolationState,
): FiredTrigger[] {
  if (status === 'REFUTED') return [];
  const trigger = `VIOLATION_${status}` as const;
  return [
    {
      id: `${trigger}:${violationId}:${since}`,
      trigger,
      date: since,
      what: `A violation of clause ${alleged.clause} is ${status.toLowerCase()}: ${alleged.reason}`,
      violationId,
      incidentId: alleged.incidentId,
    },
  ];
}

/** The failed inspections of a team. */
export function triggersOfTeam({ formed, inspections }: TeamState): FiredTrigger[] {
  return inspections
    .filter(({ inspected }) => inspected.outcome === 'FAILED')
    .map(({ id, inspected }) => ({
      id: `INSPECTION_FAILED:${id}`,
      trigger: 'INSPECTION_FAILED',
      date: inspected.date,
      what: `${formed.name}: ${inspected.findings.join('; ')}`,
      violationId: null,
      incidentId: null,
    }));
}
