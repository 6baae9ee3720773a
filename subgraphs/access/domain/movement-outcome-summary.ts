import type { Origin } from './agreement-event';
import type { Day } from './day';

/** A sum over rows, and how many of them left the cell blank. */
export interface ReportedCount {
  readonly count: number | null;
  readonly blanks: number;
}

/** Movements of one reported period, each counted once. */
export interface MovementOutcomeSummary {
  readonly periodFrom: Day;
  readonly periodTo: Day;
  readonly pcode: string | null;
  readonly isTotal: boolean;
  readonly areas: readonly string[];
  readonly planned: ReportedCount;
  readonly facilitated: ReportedCount;
  readonly partiallyFacilitated: ReportedCount;
  readonly impeded: ReportedCount;
  readonly denied: ReportedCount;
  readonly cancelledOrPostponed: ReportedCount;
  readonly origins: readonly Origin[];
}

/** Planned movements of which no outcome is reported; null when the planned ones are not. */
export function unaccounted(summary: MovementOutcomeSummary): number | null {
  const { planned, facilitated, partiallyFacilitated, impeded, denied, cancelledOrPostponed } =
    summary;
  if (planned.count === null) return null;
  return [facilitated, partiallyFacilitated, impeded, denied, cancelledOrPostponed].reduce(
    (left, { count }) => left - (count ?? 0),
    planned.count,
  );
}
