import type { Listing } from '../../../shared/runtime/store/listing';
import { given } from '../../../shared/runtime/store/listing';
import type { Sensitivity } from '../../../shared/core/sensitivity';
import type { MergeDecision } from '../domain/decisions/merge-decision';

/** Which decisions; conditions that are left open are none. */
export interface MergeDecisionFilter {
  readonly kind?: string | null;
  readonly outcome?: string | null;
  readonly record?: string | null;
}

export const DECISION_SELECT = `
  p.pair_id as id, p.kind, p.a, p.b, x.source as "sourceA", y.source as "sourceB", p.outcome,
  p.decided_by as "decidedBy", p.sensitivity, d.probability, d.weight, d.levels, d.weights,
  d.contradictions, d.model_version as "modelVersion", d.decided_at as "comparedAt", p.value as "reviewValue",
  x.facts ->> 'name' as "nameA", y.facts ->> 'name' as "nameB"`;

export const DECISION_FROM = `compared_pair p
  join merge_decision d on d.sequence = p.sequence
  join compared_record x on x.kind = p.kind and x.id = p.a
  join compared_record y on y.kind = p.kind and y.id = p.b`;

/** Pairs that may be seen at these levels, the surest first. */
export function mergeDecisionListing(
  filter: MergeDecisionFilter,
  levels: readonly Sensitivity[],
): Listing<MergeDecision> {
  return {
    ...visiblePairs(filter, levels),
    orderBy: [{ column: 'coalesce(-d.weight, 1e9)', type: 'float8' }, BY_PAIR],
    keyOf: ({ weight, id }) => [weight === null ? 1e9 : -weight, id],
  };
}

/** Pairs that wait for a person, the most valuable first. */
export function waitingListing(
  kind: string | null | undefined,
  levels: readonly Sensitivity[],
): Listing<MergeDecision> {
  return {
    ...visiblePairs({ kind, outcome: 'NEEDS_A_PERSON' }, levels),
    orderBy: [{ column: '(-p.value)', type: 'float8' }, BY_PAIR],
    keyOf: ({ reviewValue, id }) => [-reviewValue, id],
  };
}

const BY_PAIR = { column: 'p.pair_id', type: 'text' } as const;

function visiblePairs(
  { kind, outcome, record }: MergeDecisionFilter,
  levels: readonly Sensitivity[],
) {
  return {
    select: DECISION_SELECT,
    from: DECISION_FROM,
    conditions: given([
      ['p.sensitivity = any(?::text[])', levels],
      ['p.kind = ?', kind],
      ['p.outcome = ?', outcome],
      ['? in (p.a, p.b)', record],
    ]),
  };
}
