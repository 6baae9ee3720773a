import type { CountedConnection } from '../../../shared/core/connection';
import type { MergeDecision } from '../domain/decisions/merge-decision';
import type { OrganizationName } from '../domain/harmonized-organization';
import type { PairFinding } from '../domain/decisions/pair-finding';

export type OrganizationNameConnection = CountedConnection<OrganizationName>;
export type PairFindingConnection = CountedConnection<PairFinding>;
export type MergeDecisionConnection = CountedConnection<MergeDecision>;
