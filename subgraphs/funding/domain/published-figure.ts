export const FIGURE_BREAKDOWNS = [
  'PLAN',
  'PLAN_IN_COUNTRY',
  'CLUSTER',
  'GLOBAL_CLUSTER',
  'LOCATION',
  'COUNTRY',
  'OUTSIDE_PLANS',
  'NEEDS',
] as const;

export type FigureBreakdown = (typeof FIGURE_BREAKDOWNS)[number];

/** What one row of a published table says of a plan, a cluster or a country. Amounts are dollars. */
export interface FigureAsPublished {
  readonly breakdown: FigureBreakdown;
  readonly planCode: string | null;
  /** FTS plan id. */
  readonly planId: string | null;
  readonly planName: string | null;
  readonly planType: string | null;
  /** YYYY-MM-DD */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly planYears: readonly number[];
  /** Countries that the plan covers, as given. */
  readonly planCountries: readonly string[];
  /** The country that the row is about, as given. */
  readonly country: string | null;
  readonly cluster: string | null;
  readonly sharedBetween: readonly string[];
  readonly emergencyId: string | null;
  readonly year: number | null;
  readonly originalRequirementsUsd: string | null;
  readonly revisedRequirementsUsd: string | null;
  readonly fundingUsd: string | null;
  readonly pledgesUsd: string | null;
  readonly caseloadTitle: string | null;
  readonly population: number | null;
  readonly affected: number | null;
  readonly inNeed: number | null;
  readonly targeted: number | null;
  readonly expectedReach: number | null;
  readonly reached: number | null;
  /** A partial date: when the figure was stated. */
  readonly asOf: string | null;
}

/** A row of the table of published figures. */
export interface PublishedFigure extends FigureAsPublished {
  readonly id: string;
  readonly dataset: string;
  readonly recordId: string;
}

/** A row that says nothing: the values a parser starts from. */
export const NO_FIGURE: Omit<FigureAsPublished, 'breakdown'> = {
  planCode: null,
  planId: null,
  planName: null,
  planType: null,
  firstDay: null,
  lastDay: null,
  planYears: [],
  planCountries: [],
  country: null,
  cluster: null,
  sharedBetween: [],
  emergencyId: null,
  year: null,
  originalRequirementsUsd: null,
  revisedRequirementsUsd: null,
  fundingUsd: null,
  pledgesUsd: null,
  caseloadTitle: null,
  population: null,
  affected: null,
  inNeed: null,
  targeted: null,
  expectedReach: null,
  reached: null,
  asOf: null,
};
