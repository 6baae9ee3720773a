import type { CountedConnection } from '../../../shared/core/connection';
import type { FundingFlow } from '../domain/funding-flow';
import type { FundingSum } from '../domain/funding-sum';
import type { MatchedName } from '../domain/matched-name';
import type { Plan } from '../domain/plan';
import type { PooledFundAllocation } from '../domain/pooled-fund-allocation';
import type { PooledFundContribution } from '../domain/pooled-fund-contribution';
import type { PublishedFigure } from '../domain/published-figure';
import type { ReportedTransaction } from '../domain/reported-transaction';

export type FundingFlowConnection = CountedConnection<FundingFlow>;
export type FundingSumConnection = CountedConnection<FundingSum>;
export type PlanConnection = CountedConnection<Plan>;
export type PooledFundAllocationConnection = CountedConnection<PooledFundAllocation>;
export type PooledFundContributionConnection = CountedConnection<PooledFundContribution>;
export type PublishedFigureConnection = CountedConnection<PublishedFigure>;
export type ReportedTransactionConnection = CountedConnection<ReportedTransaction>;
export type CaseloadConnection = CountedConnection<PublishedFigure>;
export type MatchedNameConnection = CountedConnection<MatchedName>;
