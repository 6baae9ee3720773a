import type { HarmonizedKind } from '../compared-record';

/** What depends on a pair: rows that would count once, people harmed, or thousands of dollars. */
export function stakeOf(kind: HarmonizedKind, facts: Readonly<Record<string, unknown>>): number {
  switch (kind) {
    case 'ORGANIZATION_NAME':
      return numberOf(facts.uses);
    case 'INCIDENT':
      return Object.values((facts.victims ?? {}) as Record<string, unknown>)
        .map(numberOf)
        .reduce((sum, count) => sum + count, 1);
    case 'MONEY':
      return Math.abs(numberOf(facts.amountUsd)) / 1000;
    case 'PRESENCE':
    case 'PEOPLE_REACHED':
      return 0;
  }
}

/** Of a pair that contradicts itself the model's probability says little. */
const LEAST_UNSURE = 0.5;

/**
 * What a person's answer is expected to be worth: how unsure the pair is, in bits, times the doublings of what
 * depends on it. A rule that asks gives no probability: it is wholly unsure.
 */
export function reviewValue(
  {
    probability,
    contradictions,
  }: { readonly probability: number | null; readonly contradictions: readonly string[] },
  stake: number,
): number {
  const unsure = probability === null ? 1 : entropy(probability);
  const bits = contradictions.length > 0 ? Math.max(LEAST_UNSURE, unsure) : unsure;
  return bits * Math.log2(2 + stake);
}

function entropy(p: number): number {
  if (p <= 0 || p >= 1) return 0;
  return -(p * Math.log2(p) + (1 - p) * Math.log2(1 - p));
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : Number(value ?? 0) || 0;
}
