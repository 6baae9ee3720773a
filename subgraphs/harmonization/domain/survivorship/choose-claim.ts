import type { ClaimAgreement, SurvivorshipRule } from './survivorship-rule';

/** What one record claims of one field: how good the claim is by its rule, and what tells it from others. */
export interface Claim {
  /** The record's id. */
  readonly id: string;
  /** Null where the record says nothing. */
  readonly quality: number | null;
  /** Equal for claims that say the same. */
  readonly says: string;
}

/** The claim that is shown, and why. */
export interface ChosenClaim {
  readonly id: string;
  readonly rule: SurvivorshipRule;
  readonly reason: string;
  readonly agreement: ClaimAgreement;
}

/**
 * Chooses by a rule: the claim of the best quality; of equally good ones what most records say; then the
 * record with the smallest id, so that the same claims always give the same choice.
 */
export function chooseClaim(rule: SurvivorshipRule, claims: readonly Claim[]): ChosenClaim {
  const saying = claims.filter(({ quality }) => quality !== null);
  const best = Math.max(...saying.map(({ quality }) => quality!));
  const good = saying.filter(({ quality }) => quality === best);
  const support = (claim: Claim) => saying.filter(({ says }) => says === claim.says).length;
  const [chosen = [...claims].sort(byId)[0]!] = [...good].sort(
    (a, b) => support(b) - support(a) || byId(a, b),
  );
  return {
    id: chosen.id,
    rule,
    agreement: agreementOf(saying),
    reason: reasonOf(saying, good, support(chosen)),
  };
}

function agreementOf(saying: readonly Claim[]): ClaimAgreement {
  if (saying.length === 0) return 'NONE_SAYS';
  if (saying.length === 1) return 'ONE_SAYS';
  return new Set(saying.map(({ says }) => says)).size === 1 ? 'AGREE' : 'DIFFER';
}

function reasonOf(saying: readonly Claim[], good: readonly Claim[], support: number): string {
  if (saying.length === 0) return 'no record says anything';
  if (saying.length === 1) return 'only this record says anything';
  if (good.length === 1) return `the best of ${saying.length} claims by the rule`;
  if (support > 1) return `equally good as others, and ${support} of ${saying.length} say so`;
  return 'equally good as others; the record with the smallest id is shown';
}

function byId(a: Claim, b: Claim): number {
  return a.id < b.id ? -1 : 1;
}
