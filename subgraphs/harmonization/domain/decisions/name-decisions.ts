import { plainText } from '../linkage/normalize/plain-text';
import type { Outcome } from '../linkage/decide/decide-pair';
import type { PairDecision } from './pair-decision';
import { pairId } from './pair-id';

/** Changes with the rule, so that decisions tell by which one they were made. */
export const NAME_RULE_VERSION = 'names-1';

/** A name that data sets write. */
export interface NamedRecord {
  readonly id: string;
  readonly contentHash: string;
  readonly name: string;
  /** The organization of the list that its owner found by its spelling; null when it found none. */
  readonly organizationId: string | null;
}

/** Whose name a text is and how that was found; null when nobody's, or when two are found. */
export type ResolveName = (
  name: string,
) => { readonly organizationId: string; readonly by: string } | null;

/** An acronym, or a name contained in another, is a hint and no identity: a branch may stand behind it. */
const HINTS: Readonly<Record<string, string>> = {
  ACRONYM: 'one is made of the first letters of the other',
  HEADED: 'the name begins with the acronym of the other: it may be a branch',
  CONTAINED: 'one name is contained in the other: it may be a branch',
};
const IDENTITIES: Readonly<Record<string, string>> = {
  SAME: 'the same name but for case, accents, word order and legal form',
  SPELLING: 'the same words, one of them spelled slightly otherwise',
};

/**
 * Decides whose names the records are: what its owner matched stands, others are resolved, and names that
 * nobody on the list has are one when they are written alike.
 */
export function decideNames(
  listed: ReadonlyMap<string, { readonly contentHash: string }>,
  named: readonly NamedRecord[],
  resolve: ResolveName,
): readonly PairDecision[] {
  const unknown = new Map<string, NamedRecord>();
  return [...named].sort(byId).flatMap((record) => {
    const { name, organizationId } = record;
    const owner = listed.get(organizationId ?? '');
    if (organizationId !== null && owner)
      return [decision(record, { id: organizationId, ...owner }, 'SAME', MATCHED)];
    const found = resolve(name);
    const target = listed.get(found?.organizationId ?? '');
    if (found && target) {
      const reason = IDENTITIES[found.by] ?? HINTS[found.by] ?? found.by;
      const outcome = found.by in IDENTITIES ? 'SAME' : 'NEEDS_A_PERSON';
      return [decision(record, { id: found.organizationId, ...target }, outcome, reason)];
    }
    const key = plainText(name);
    const first = unknown.get(key);
    if (first) return [decision(record, first, 'SAME', IDENTITIES.SAME!)];
    unknown.set(key, record);
    return [];
  });
}

const MATCHED = 'its owner found it by its spelling in the reference list';

function decision(
  record: NamedRecord,
  target: { readonly id: string; readonly contentHash: string },
  outcome: Outcome,
  reason: string,
): PairDecision {
  const [x, y] = record.id < target.id ? [record, target] : [target, record];
  const pair = { kind: 'ORGANIZATION_NAME' as const, a: x.id, b: y.id };
  return {
    ...{ ...pair, pairId: pairId(pair), outcome, decidedBy: 'RULE', reason },
    modelVersion: NAME_RULE_VERSION,
    ...{ probability: null, weight: null, levels: [], weights: [], contradictions: [] },
    ...{ hashA: x.contentHash, hashB: y.contentHash },
  };
}

function byId(a: NamedRecord, b: NamedRecord): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
