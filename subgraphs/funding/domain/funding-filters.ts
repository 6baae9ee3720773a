import type { DateRangeFilter } from './date-range-filter';
import type { ContributionType, FlowBoundary, FlowStatus, FlowType } from './flow-perspective';
import type { FigureBreakdown } from './published-figure';
import type { IatiTransactionType } from './reported-transaction';

export interface PlanFilter {
  readonly country?: string | null;
  readonly year?: number | null;
  readonly period?: DateRangeFilter | null;
  readonly planType?: string | null;
  readonly name?: string | null;
}

export interface FundingFlowFilter {
  readonly plan?: string | null;
  readonly year?: number | null;
  readonly country?: string | null;
  readonly sector?: string | null;
  readonly donor?: string | null;
  readonly recipient?: string | null;
  readonly period?: DateRangeFilter | null;
  readonly status?: FlowStatus | null;
  readonly flowType?: FlowType | null;
  readonly contributionType?: ContributionType | null;
  readonly boundary?: FlowBoundary | null;
}

export interface PublishedFigureFilter {
  readonly plan?: string | null;
  readonly breakdown?: FigureBreakdown | null;
  readonly country?: string | null;
  readonly year?: number | null;
  readonly sector?: string | null;
}

export interface PooledFundAllocationFilter {
  readonly country?: string | null;
  readonly year?: number | null;
  readonly fund?: string | null;
}

export interface PooledFundContributionFilter {
  readonly donor?: string | null;
  readonly year?: number | null;
  readonly fund?: string | null;
  readonly period?: DateRangeFilter | null;
}

export interface ReportedTransactionFilter {
  readonly country?: string | null;
  readonly period?: DateRangeFilter | null;
  readonly organization?: string | null;
  readonly transactionType?: IatiTransactionType | null;
  readonly activityId?: string | null;
  readonly humanitarian?: boolean | null;
}
