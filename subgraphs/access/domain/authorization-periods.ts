import type { AgreementEvent } from './agreement-event';
import type { AgreementState } from './agreement-status';
import type { Day } from './day';
import { dayBefore, dayNumber, dayOfNumber } from './day';
import { daysOfChange, stateAt } from './status-at';
import type { ViolationChange } from './violation-change';

export type AuthorizationCoverage = 'GAP' | 'SINGLE' | 'OVERLAP' | 'UNCERTAIN';

export interface HasHistory {
  readonly id: string;
  readonly events: readonly AgreementEvent[];
  readonly violations?: readonly ViolationChange[];
}

export interface AgreementStanding<T extends HasHistory> {
  readonly agreement: T;
  readonly state: AgreementState;
}

/** A run of days on which the same agreements stood in the same states. */
export interface AuthorizationPeriod<T extends HasHistory> {
  readonly from: Day;
  readonly to: Day;
  readonly coverage: AuthorizationCoverage;
  readonly inForce: readonly T[];
  readonly standings: readonly AgreementStanding<T>[];
}

const OVER: readonly AgreementState[] = ['NOT_YET', 'EXPIRED', 'TERMINATED'];

/**
 * Divides the days `from` to `to` into runs by which agreements were in force. Every day lies in
 * exactly one run, and neighbouring runs differ: gaps and overlaps show.
 */
export function authorizationPeriods<T extends HasHistory>(
  agreements: readonly T[],
  from: Day,
  to: Day,
): AuthorizationPeriod<T>[] {
  const periods: AuthorizationPeriod<T>[] = [];
  for (const start of startsOf(agreements, from, to)) {
    const standings = standingsOn(agreements, start);
    const before = periods.at(-1);
    if (before && sameStandings(before.standings, standings)) continue;
    if (before) periods[periods.length - 1] = { ...before, to: dayBefore(start) };
    periods.push({ from: start, to, ...coverageOf(standings), standings });
  }
  return periods;
}

/** The first day, and each later one on which a state may change. */
function startsOf(agreements: readonly HasHistory[], from: Day, to: Day): Day[] {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const days = new Set<number>();
  for (const { events, violations } of agreements) {
    for (const day of daysOfChange(events, violations))
      if (day > first && day <= last) days.add(day);
  }
  return [from, ...[...days].sort((a, b) => a - b).map(dayOfNumber)];
}

function standingsOn<T extends HasHistory>(agreements: readonly T[], day: Day) {
  return agreements
    .map((agreement) => ({
      agreement,
      state: stateAt(agreement.events, day, agreement.violations),
    }))
    .filter(({ state }) => !OVER.includes(state));
}

function sameStandings(
  a: readonly AgreementStanding<HasHistory>[],
  b: readonly AgreementStanding<HasHistory>[],
): boolean {
  return (
    a.length === b.length &&
    a.every(
      ({ agreement, state }, i) => agreement.id === b[i]!.agreement.id && state === b[i]!.state,
    )
  );
}

function coverageOf<T extends HasHistory>(standings: readonly AgreementStanding<T>[]) {
  const inForce = standings
    .filter(({ state }) => state === 'IN_FORCE')
    .map(({ agreement }) => agreement);
  const isUncertain = standings.some(({ state }) => state === 'UNKNOWN' || state === 'IN_DISPUTE');
  const coverage: AuthorizationCoverage =
    inForce.length > 1
      ? 'OVERLAP'
      : inForce.length === 1
        ? 'SINGLE'
        : isUncertain
          ? 'UNCERTAIN'
          : 'GAP';
  return { coverage, inForce };
}
