import type { Listing } from '../../../shared/runtime/store/listing';
import { given } from '../../../shared/runtime/store/listing';
import type { MergeDecision } from '../domain/decisions/merge-decision';

/** Which decisions; conditions that are left open are none. */
export interface MergeDecisionFilter {
  readonly kind?: string | null;
  readonly outcome?: string | null;
  readonly record?: string | null;
}

export const DECISION_SELECT = `
  p.pair_id as id, p.kind, p.a, p.b, x.source as "sourceA", y.source as "sourceB", p.outcome,
  p.decided_by as "decidedBy", p.sensitivity, d.probability, p.weight, d.levels, d.weights,
  d.contradictions, d.model_version as "modelVersion", d.decided_at as "comparedAt", p.value as "reviewValue",
  x.facts ->> 'name' as "nameA", y.facts ->> 'name' as "nameB"`;

/** Who sees a pair sees its finding and its two records; left, so that PostgreSQL counts pairs without looking for them. */
export const DECISION_FROM = `compared_pair p
  left join merge_decision d on d.sequence = p.sequence
  left join compared_record x on x.kind = p.kind and x.id = p.a
  left join compared_record y on y.kind = p.kind and y.id = p.b`;

/** Pairs, the surest first. */
export function mergeDecisionListing(filter: MergeDecisionFilter): Listing<MergeDecision> {
  return {
    ...pairsOf(filter),
    orderBy: [{ column: 'coalesce(-p.weight, 1e9)', type: 'float8' }, BY_PAIR],
    keyOf: ({ weight, id }) => [weight === null ? 1e9 : -weight, id],
  };
}

/** Pairs that wait for a person, the most valuable first. */
export function waitingListing(kind: string | null | undefined): Listing<MergeDecision> {
  return {
    ...pairsOf({ kind, outcome: 'NEEDS_A_PERSON' }),
    orderBy: [{ column: '(-p.value)', type: 'float8' }, BY_PAIR],
    keyOf: ({ reviewValue, id }) => [-reviewValue, id],
  };
}

const BY_PAIR = { column: 'p.pair_id', type: 'text' } as const;

function pairsOf({ kind, outcome, record }: MergeDecisionFilter) {
  return {
    select: DECISION_SELECT,
    from: DECISION_FROM,
    conditions: given([
      ['p.kind = ?', kind],
      ['p.outcome = ?', outcome],
      ['? in (p.a, p.b)', record],
    ]),
  };
}
