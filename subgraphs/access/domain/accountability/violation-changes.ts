import type { History } from '../../../../shared/core/recording/history-entry';
import type { ViolationChange } from '../violation-change';
import type { ViolationEvent } from './violation-event';

/** What became of a violation, as far as the renewal of its agreement is concerned; by day. */
export function violationChanges({
  id,
  opening,
  standing,
}: History<ViolationEvent>): ViolationChange[] {
  const entries = opening === null ? standing : [opening, ...standing];
  return entries.flatMap(({ event }) => {
    const kind = kindOf(event);
    return kind === null ? [] : [{ kind, violation: id, date: event.date }];
  });
}

function kindOf(event: ViolationEvent): ViolationChange['kind'] | null {
  if (event.type === 'DETERMINED') return `VIOLATION_${event.verdict}`;
  return event.type === 'ALLEGED' || event.type === 'REOPENED' ? 'VIOLATION_ALLEGED' : null;
}
