import type { CountedConnection } from '../../../shared/core/connection';
import type { MergeDecision } from '../domain/decisions/merge-decision';

export type MergeDecisionConnection = CountedConnection<MergeDecision>;
