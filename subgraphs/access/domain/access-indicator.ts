import type { PlaceMatch } from '../../../shared/core/resolve-place';

export const ACCESS_MEASURES = [
  'VISAS_PENDING_OR_DENIED_PCT',
  'TRAVEL_DENIED_PCT',
  'INCIDENTS_PREVIOUS_YEAR',
  'INCIDENTS_THIS_YEAR',
  'INCIDENTS_SINCE_PREVIOUS_YEAR',
  'CERF_PROJECTS_AFFECTED_PCT',
  'CBPF_PROJECTS_AFFECTED_PCT',
  'VACCINATION_CAMPAIGN',
  'LEARNERS_ENROLLED',
] as const;

export type AccessMeasure = (typeof ACCESS_MEASURES)[number];

export const FIGURE_STATUSES = ['REPORTED', 'NOT_APPLICABLE', 'NOT_REPORTED', 'UNCLEAR'] as const;

export type AccessFigureStatus = (typeof FIGURE_STATUSES)[number];

/** What a cell says: a figure as decimal text, or why there is none. */
export interface AccessFigure {
  readonly value: string | null;
  readonly status: AccessFigureStatus;
  readonly asGiven: string;
}

/** One measure of access to one country, as it is kept. */
export interface IndicatorRow extends AccessFigure {
  readonly dataset: string;
  readonly recordId: string;
  readonly measure: AccessMeasure;
  readonly subject: string | null;
  readonly country: string;
  readonly placeKey: string;
}

/** The same with the country that its words were matched to. */
export interface AccessIndicator extends IndicatorRow {
  readonly iso3: string | null;
  readonly match: PlaceMatch;
}
