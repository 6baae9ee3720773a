import type { PartialDate } from '../../../shared/core/partial-date';
import { daysOf } from '../../../shared/core/partial-date';
import type { PublishedTotal } from './funding-total';

/**
 * The published total to hold a count against: the one nearest in time to the flows' last change, so
 * that money reported later is in neither. Without flows it is the latest.
 */
export function nearestPublished(
  totals: readonly PublishedTotal[],
  flowsAsOf: PartialDate | null,
): PublishedTotal | null {
  const ordered = [...totals].sort(
    (a, b) =>
      distance(a, flowsAsOf) - distance(b, flowsAsOf) ||
      (a.asOf ?? '').localeCompare(b.asOf ?? '') * -1 ||
      (a.dataset < b.dataset ? -1 : 1),
  );
  return ordered[0] ?? null;
}

function distance({ asOf }: PublishedTotal, flowsAsOf: PartialDate | null): number {
  if (asOf === null) return Number.MAX_SAFE_INTEGER;
  if (flowsAsOf === null) return -lastDayOf(asOf);
  return Math.abs(lastDayOf(asOf) - lastDayOf(flowsAsOf));
}

/** A month or year stands for its last day: it tells of what was known by then. */
function lastDayOf(date: PartialDate): number {
  return Date.parse(daysOf(date).last);
}
