import type { CountedConnection } from '../../../shared/core/connection';
import type { MergeDecision } from '../domain/decisions/merge-decision';
import type { OrganizationName } from '../domain/organization-name';
import type { PairFinding } from '../domain/decisions/pair-finding';

export type OrganizationNameConnection = CountedConnection<OrganizationName>;
export type PairFindingConnection = CountedConnection<PairFinding>;
export type MergeDecisionConnection = CountedConnection<MergeDecision>;
