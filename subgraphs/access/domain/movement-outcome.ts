import type { PlaceMatch } from '../../../shared/core/resolve-place';
import type { Day } from './day';

/** What became of planned movements; null where the source left a cell blank. */
export interface MovementCounts {
  readonly planned: number | null;
  readonly facilitated: number | null;
  readonly partiallyFacilitated: number | null;
  readonly impeded: number | null;
  readonly denied: number | null;
  readonly cancelledOrPostponed: number | null;
}

/** One row of a source, as it is kept. */
export interface OutcomeRow extends MovementCounts {
  readonly dataset: string;
  readonly recordId: string;
  readonly periodFrom: Day;
  readonly periodTo: Day;
  readonly area: string;
  /** True when it adds up rows that stand beside it. */
  readonly isTotal: boolean;
  readonly country: string;
  readonly admin1: string | null;
  readonly placeKey: string;
  readonly citation: string | null;
}

/** The same with the place that its words were matched to. */
export interface MovementOutcome extends OutcomeRow {
  readonly iso3: string | null;
  readonly pcode: string | null;
  readonly match: PlaceMatch;
}
