import type { AgreementEvent } from '../../../subgraphs/access/domain/agreement-event';
import { stateByModel } from './painted-calendar';

/** What may happen in each state, written apart from the code under test. */
const MAY_HAPPEN: Readonly<Record<string, readonly string[]>> = {
  NOT_YET: [],
  SIGNED: ['RENEWED', 'NOT_RENEWED', 'NOTICE_GIVEN', 'SUSPENDED', 'TERMINATED'],
  IN_FORCE: ['RENEWED', 'NOT_RENEWED', 'NOTICE_GIVEN', 'SUSPENDED', 'TERMINATED'],
  SUSPENDED: ['RENEWED', 'NOT_RENEWED', 'NOTICE_GIVEN', 'SUSPENDED', 'RESUMED', 'TERMINATED'],
  EXPIRED: ['RENEWED', 'NOT_RENEWED'],
  TERMINATED: [],
  UNKNOWN: ['RENEWED', 'NOT_RENEWED', 'NOTICE_GIVEN', 'SUSPENDED', 'RESUMED', 'TERMINATED'],
  IN_DISPUTE: ['RENEWED', 'NOT_RENEWED', 'NOTICE_GIVEN', 'SUSPENDED', 'RESUMED', 'TERMINATED'],
};

/**
 * The first event of a history that cannot have happened after those before it, by the painted calendar;
 * null when every one can.
 */
export function firstImpossible(events: readonly AgreementEvent[]): AgreementEvent | null {
  const [, ...later] = events;
  const found = later.find((event, index) => {
    const before = events.slice(0, index + 1);
    return !MAY_HAPPEN[stateByModel(before, event.date)]!.includes(event.kind);
  });
  return found ?? null;
}
