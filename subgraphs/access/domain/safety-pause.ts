import type { Day } from './day';
import { dayNumber, dayOfNumber } from './day';

/**
 * Days on which deadlines stand still so that nobody is endangered by keeping them: from the day of
 * the pause to the day on which it was lifted, both included.
 */
export interface SafetyPause {
  readonly from: Day;
  /** Null while it lasts. */
  readonly lifted: Day | null;
}

/** Begins a pause; within another one it changes nothing. */
export function pause(pauses: SafetyPause[], from: Day): void {
  if (pauses.at(-1)?.lifted !== null) pauses.push({ from, lifted: null });
}

/** Lifts the pause that lasts, if one does. */
export function liftPause(pauses: SafetyPause[], lifted: Day): void {
  const last = pauses.at(-1);
  if (last?.lifted === null) pauses[pauses.length - 1] = { from: last.from, lifted };
}

/** Whether deadlines stand still on a day. */
export function isPausedOn(pauses: readonly SafetyPause[], date: Day): boolean {
  return pauses.some(({ from, lifted }) => from <= date && (lifted === null || date <= lifted));
}

/**
 * The last day of a deadline of so many days, of which the first is the one after `start`; days of a
 * pause are not counted. Null when a pause that was not lifted keeps the deadline from ending.
 * @param pauses by day, none within another
 */
export function deadlineAfter(
  start: Day,
  days: number,
  pauses: readonly SafetyPause[],
): Day | null {
  let end = dayNumber(start) + days;
  let counted = dayNumber(start);
  for (const { from, lifted } of pauses) {
    const firstStill = Math.max(dayNumber(from), counted + 1);
    if (firstStill > end) continue;
    if (lifted === null) return null;
    const lastStill = dayNumber(lifted);
    if (lastStill < firstStill) continue;
    end += lastStill - firstStill + 1;
    counted = lastStill;
  }
  return dayOfNumber(end);
}
