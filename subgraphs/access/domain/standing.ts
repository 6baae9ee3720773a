import type { AgreementEvent, RenewalMode, TermLength } from './agreement-event';
import type { AgreementState } from './agreement-status';
import { dayNumber } from './day';
import type { ViolationChange } from './violation-change';

/** How long the agreement runs, in day numbers: as all tell it (`by` null), or as one party claims. */
export interface TermReading {
  readonly by: string | null;
  readonly firstDay: number;
  /** Null when no source tells it. */
  readonly lastDay: number | null;
  /** What holds on the days before `firstDay`. */
  readonly before: AgreementState;
}

/** All that a history leaves standing. It changes while the history is followed, never afterwards. */
export interface Standing {
  readonly mode: RenewalMode | null;
  readings: readonly TermReading[];
  /** Who suspended it; `unnamed` where the source names nobody. */
  readonly suspendedBy: Set<string>;
  /** True once notice was given or renewal failed: no automatic renewal follows. */
  endsWithTerm: boolean;
  renewals: number;
  terminated: AgreementEvent | null;
  /** Confirmed violations since the last renewal: no automatic renewal follows. */
  readonly barredBy: Set<string>;
  /** Violations that are alleged and neither confirmed nor refuted. */
  readonly underReview: Set<string>;
}

const UNNAMED = 'unnamed';

/** The standing that a signature begins. */
export function beginStanding(signed: AgreementEvent): Standing {
  const begins = dayNumber(signed.entersIntoForce ?? signed.date);
  const lastDay = lastDayOf(signed, begins);
  return {
    mode: signed.renewalMode,
    readings: [{ by: null, firstDay: begins + 1, lastDay, before: 'SIGNED' }],
    suspendedBy: new Set(),
    endsWithTerm: false,
    renewals: 0,
    terminated: null,
    barredBy: new Set(),
    underReview: new Set(),
  };
}

/** Goes one event on. Nothing follows a termination, and what expired cannot be ended. */
export function applyEvent(standing: Standing, event: AgreementEvent | ViolationChange): void {
  if (standing.terminated) return;
  switch (event.kind) {
    case 'VIOLATION_ALLEGED':
    case 'VIOLATION_CONFIRMED':
    case 'VIOLATION_REFUTED':
      judge(standing, event);
      break;
    case 'SIGNED':
      break;
    case 'RENEWED':
      renew(standing, event);
      break;
    case 'NOT_RENEWED':
    case 'NOTICE_GIVEN':
      standing.endsWithTerm = true;
      break;
    case 'SUSPENDED':
      standing.suspendedBy.add(event.by ?? UNNAMED);
      break;
    case 'RESUMED':
      resume(standing, event);
      break;
    case 'TERMINATED':
      if (stateOn(standing, dayNumber(event.date)) !== 'EXPIRED') standing.terminated = event;
  }
}

/**
 * The state on a day by one reading of the term. A term that ran out is UNKNOWN where the agreement's
 * text may have renewed it and no source tells; in all other cases it is EXPIRED.
 */
export function stateByReading(
  standing: Standing,
  { firstDay, lastDay, before }: TermReading,
  day: number,
): AgreementState {
  if (standing.terminated) return 'TERMINATED';
  if (day < firstDay) return before;
  if (lastDay === null) return standing.endsWithTerm ? 'EXPIRED' : 'UNKNOWN';
  if (day > lastDay) return mayHaveRenewedItself(standing) ? 'UNKNOWN' : 'EXPIRED';
  return standing.suspendedBy.size > 0 ? 'SUSPENDED' : 'IN_FORCE';
}

/** The state on a day: IN_DISPUTE when the readings make different ones of it. */
export function stateOn(standing: Standing, day: number): AgreementState {
  const first = stateByReading(standing, standing.readings[0]!, day);
  const isCommon = standing.readings.every(
    (reading) => stateByReading(standing, reading, day) === first,
  );
  return isCommon ? first : 'IN_DISPUTE';
}

function mayHaveRenewedItself({ mode, endsWithTerm, renewals, barredBy }: Standing): boolean {
  if (endsWithTerm || barredBy.size > 0) return false;
  return mode === 'AUTOMATIC_UNLESS_NOTICE' || (mode === 'CONDITIONAL_AUTOMATIC' && renewals === 0);
}

/** A resumption that names nobody lifts every suspension. */
function resume({ suspendedBy }: Standing, { by }: AgreementEvent): void {
  if (by === null) suspendedBy.clear();
  else suspendedBy.delete(by);
}

/**
 * A renewal that all tell alike settles earlier claims; one told by claims keeps each of them. Who renews
 * in spite of a confirmed violation lets it go on.
 */
function renew(standing: Standing, event: AgreementEvent): void {
  const told = dayNumber(event.date);
  standing.readings =
    event.claims.length > 0
      ? event.claims.map((claim) => renewedReading(standing, told, claim, claim.by))
      : [renewedReading(standing, told, event, null)];
  standing.endsWithTerm = false;
  standing.barredBy.clear();
  standing.renewals += 1;
}

function judge({ barredBy, underReview }: Standing, { kind, violation }: ViolationChange): void {
  if (kind === 'VIOLATION_ALLEGED') underReview.add(violation);
  else underReview.delete(violation);
  if (kind === 'VIOLATION_CONFIRMED') barredBy.add(violation);
  else barredBy.delete(violation);
}

/**
 * A further term follows the one that runs on the day of the event. When none runs any more, the
 * agreement comes back on the day after the event.
 */
function renewedReading(
  standing: Standing,
  told: number,
  length: TermLength,
  by: string | null,
): TermReading {
  const running = runningReading(standing.readings, told, by);
  if (!running) {
    const before = stateOn(standing, told);
    return { by, firstDay: told + 1, lastDay: lastDayOf(length, told), before };
  }
  const { firstDay, before } = running;
  return { by, firstDay, lastDay: lastDayOf(length, running.lastDay!), before };
}

/** The party's own reading; else the one that runs out first, since what is renewed was about to end. */
function runningReading(
  readings: readonly TermReading[],
  told: number,
  by: string | null,
): TermReading | null {
  let earliest: TermReading | null = null;
  for (const reading of readings) {
    if (reading.lastDay === null || reading.lastDay < told) continue;
    if (by !== null && reading.by === by) return reading;
    if (earliest === null || reading.lastDay < earliest.lastDay!) earliest = reading;
  }
  return earliest;
}

function lastDayOf({ until, days }: TermLength, from: number): number | null {
  if (until !== null) return dayNumber(until);
  return days === null ? null : from + days;
}
