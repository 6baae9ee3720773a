import type { Listing } from '../../../shared/runtime/store/listing';
import type { PairFinding } from '../domain/decisions/pair-finding';

/** Every result of comparing a pair, the latest first. */
export function pairFindingListing(): Listing<PairFinding> {
  return {
    select: `d.sequence, d.outcome, d.model_version as "modelVersion", d.probability, d.weight,
      d.reason, d.decided_at as at`,
    from: 'merge_decision d',
    conditions: [],
    orderBy: [{ column: 'd.sequence', type: 'bigint' }],
    direction: 'desc',
    keyOf: ({ sequence }) => [sequence],
  };
}
