import type { AgreementEvent } from './agreement-event';
import type { AgreementState, AgreementStatus, ClaimedState } from './agreement-status';
import type { Day } from './day';
import { compareDays, dayNumber, dayOfNumber } from './day';
import { explainStatus } from './explain-status';
import type { Standing } from './standing';
import { applyEvent, beginStanding, stateByReading, stateOn } from './standing';
import type { ViolationChange } from './violation-change';

/**
 * The state of an agreement on a day, from its history in the order of `orderHistory`. Pure; a history
 * of 10,000 events takes about a millisecond.
 *
 * A day is in force only when it is so all day: signature, entry into force and resumption count from
 * the next day, suspension and termination from their own. Events after the day change nothing. A
 * state that no event tells is UNKNOWN; where claims make different states of the day, IN_DISPUTE.
 * @param violations what became of violations, as far as the caller may know: a confirmed one bars that
 *   the agreement goes on by itself, an alleged one flags a review
 */
export function statusAt(
  events: readonly AgreementEvent[],
  date: Day,
  violations: readonly ViolationChange[] = [],
): AgreementStatus {
  const standing = standingOn(events, date, violations);
  if (!standing) return notYet(date);
  const state = stateOn(standing, dayNumber(date));
  const claims = claimedStates(standing, dayNumber(date));
  const isSuspended = [state, ...claims.map((claim) => claim.state)].includes('SUSPENDED');
  return {
    date,
    state,
    reason: explainStatus(standing, state),
    lastDay: isTermCommon(standing) ? lastDayTold(standing) : null,
    suspendedBy: isSuspended ? [...standing.suspendedBy] : [],
    claims,
    barredBy: [...standing.barredBy],
    underReview: [...standing.underReview],
  };
}

/** Only the state: what {@link statusAt} gives, without its reasons. */
export function stateAt(
  events: readonly AgreementEvent[],
  date: Day,
  violations: readonly ViolationChange[] = [],
): AgreementState {
  const standing = standingOn(events, date, violations);
  return standing ? stateOn(standing, dayNumber(date)) : 'NOT_YET';
}

/**
 * The last day of the agreement's term, suspended or not: the latest that any claim tells, or the day
 * before its termination where that came first. Null when no source tells it.
 */
export function lastDayOfTerm(events: readonly AgreementEvent[]): Day | null {
  const standing = standingOn(events, '9999-12-31');
  return standing ? lastDayTold(standing) : null;
}

/** Every day, as its number, on which the state of an agreement may differ from the day before. */
export function daysOfChange(
  events: readonly AgreementEvent[],
  violations: readonly ViolationChange[] = [],
): Set<number> {
  const days = new Set<number>();
  let standing: Standing | null = null;
  for (const event of merged(events, violations)) {
    const day = dayNumber(event.date);
    days.add(day).add(day + 1);
    standing = follow(standing, event);
    for (const { firstDay, lastDay } of standing?.readings ?? []) {
      days.add(firstDay);
      if (lastDay !== null) days.add(lastDay + 1);
    }
  }
  return days;
}

/** What the events up to a day leave standing; nothing before the signature. */
function standingOn(
  events: readonly AgreementEvent[],
  date: Day,
  violations: readonly ViolationChange[] = [],
): Standing | null {
  const history = merged(events, violations);
  const end = countUntil(history, date);
  let standing: Standing | null = null;
  for (let index = 0; index < end; index += 1) {
    const event = history[index]!;
    if (event.kind !== 'RESUMED' || event.date !== date) standing = follow(standing, event);
  }
  return standing;
}

type Happened = AgreementEvent | ViolationChange;

/** One history of both, by day; within a day violations come last. */
function merged(
  events: readonly AgreementEvent[],
  violations: readonly ViolationChange[],
): readonly Happened[] {
  if (violations.length === 0) return events;
  return [...events, ...violations].sort((a, b) => compareDays(a.date, b.date));
}

/** How many events of an ordered history stand up to and on a day, by halving. */
function countUntil(events: readonly Happened[], date: Day): number {
  let [low, high] = [0, events.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (events[middle]!.date <= date) low = middle + 1;
    else high = middle;
  }
  return low;
}

function follow(standing: Standing | null, event: Happened): Standing | null {
  if (!standing) return event.kind === 'SIGNED' ? beginStanding(event) : null;
  applyEvent(standing, event);
  return standing;
}

function notYet(date: Day): AgreementStatus {
  const reason = 'It was not yet signed or adopted.';
  return {
    ...{ date, state: 'NOT_YET', reason, lastDay: null },
    ...{ suspendedBy: [], claims: [], barredBy: [], underReview: [] },
  };
}

function isTermCommon({ readings, terminated }: Standing): boolean {
  return terminated !== null || readings.every(({ lastDay }) => lastDay === readings[0]?.lastDay);
}

function lastDayTold({ readings, terminated }: Standing): Day | null {
  const ended = terminated ? dayNumber(terminated.date) - 1 : null;
  let latest: number | null = -Infinity;
  for (const { lastDay } of readings) {
    latest = lastDay === null || latest === null ? null : Math.max(latest, lastDay);
  }
  const last = ended !== null && (latest === null || latest > ended) ? ended : latest;
  return last === null ? null : dayOfNumber(last);
}

function claimedStates(standing: Standing, day: number): ClaimedState[] {
  if (standing.terminated) return [];
  return standing.readings.flatMap((reading) => {
    const { by, lastDay } = reading;
    if (by === null) return [];
    const state = stateByReading(standing, reading, day);
    return { by, state, lastDay: lastDay === null ? null : dayOfNumber(lastDay) };
  });
}
