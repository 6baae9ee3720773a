import type { FundingRule } from './funding-rule';

export const FLOW_BOUNDARIES = ['INCOMING', 'INTERNAL', 'OUTGOING'] as const;
export const ON_BOUNDARIES = ['SINGLE', 'SHARED'] as const;
export const FLOW_STATUSES = ['PLEDGE', 'COMMITMENT', 'PAID'] as const;
export const FLOW_TYPES = ['STANDARD', 'PARKED', 'PASS_THROUGH', 'CARRYOVER'] as const;
export const CONTRIBUTION_TYPES = ['FINANCIAL', 'IN_KIND'] as const;

export type FlowBoundary = (typeof FLOW_BOUNDARIES)[number];
export type OnBoundary = (typeof ON_BOUNDARIES)[number];
export type FlowStatus = (typeof FLOW_STATUSES)[number];
export type FlowType = (typeof FLOW_TYPES)[number];
export type ContributionType = (typeof CONTRIBUTION_TYPES)[number];

/** One report of a flow; several reports are of the same money. */
export interface FlowReport {
  readonly organizationName: string | null;
  readonly sourceType: string | null;
  readonly channel: string | null;
  /** YYYY-MM-DD */
  readonly date: string | null;
}

/** One end of a flow: names and codes as FTS gives them. */
export interface FlowEnd {
  readonly organizations: readonly string[];
  /** ISO 3166-1 codes or names. */
  readonly locations: readonly string[];
  /** Calendar years in which the money may be used. */
  readonly years: readonly number[];
  readonly planId: string | null;
  readonly planCode: string | null;
  readonly planName: string | null;
}

/** A flow as one file sees it: its boundary is relative to what that file looks at. */
export interface FlowAsSeen {
  readonly flowId: string;
  readonly scopeYear: number | null;
  /** The country that the file looks at; null when it looks at all. */
  readonly scopeCountry: string | null;
  readonly boundary: FlowBoundary;
  readonly onBoundary: OnBoundary | null;
  readonly status: FlowStatus;
  readonly flowType: FlowType | null;
  readonly contributionType: ContributionType | null;
  readonly method: string | null;
  readonly earmarking: readonly string[];
  readonly newMoney: boolean | null;
  readonly description: string | null;
  readonly keywords: readonly string[];
  readonly referenceCode: string | null;
  /** Decimal text; null when the source gives no dollars. */
  readonly amountUsd: string | null;
  readonly originalAmount: string | null;
  readonly originalCurrency: string | null;
  readonly exchangeRate: string | null;
  readonly date: string | null;
  readonly decisionDate: string | null;
  readonly firstReportedDate: string | null;
  readonly budgetYear: number | null;
  readonly source: FlowEnd;
  readonly destination: FlowEnd;
  /** Names of global clusters. */
  readonly clusters: readonly string[];
  /** Names of the plan's own clusters. */
  readonly planClusters: readonly string[];
  readonly emergencies: readonly string[];
  readonly parentId: string | null;
  readonly childIds: readonly string[];
  readonly reports: readonly FlowReport[];
  /** The day or instant of the last change, ISO 8601. */
  readonly updatedAt: string | null;
}

/** What a row of a data set tells of a flow. */
export interface SourcedFlow extends FlowAsSeen {
  readonly dataset: string;
  readonly recordId: string;
}

/** The same with how it enters the total of its plan; null when it names none. */
export interface FlowPerspective extends SourcedFlow {
  readonly planRule: FundingRule | null;
}
