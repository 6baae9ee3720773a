import type { SourcedFlow } from './flow-perspective';

/**
 * A flow, told by the perspective that speaks for it: incoming before internal before outgoing, then
 * the latest change.
 */
export interface FundingFlow extends SourcedFlow {
  /** The plans after their FTS ids were looked up. */
  readonly planCode: string | null;
  readonly sourcePlanCode: string | null;
}
