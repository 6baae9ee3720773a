import { plainText } from '../linkage/normalize/plain-text';
import type { Outcome } from '../linkage/decide/decide-pair';
import type { NameMatch } from '../names/name-match';
import type { ResolvedName } from '../names/resolve-name';
import type { NameResolution } from '../names/resolve-name';
import type { PairDecision } from './pair-decision';
import { pairId } from './pair-id';

/** Changes with the rule, so that decisions tell by which one they were made. */
export const NAME_RULE_VERSION = 'names-4';

/** A name that data sets write. */
export interface NamedRecord {
  readonly id: string;
  readonly contentHash: string;
  readonly name: string;
  /** The organization of the list that its owner found by its spelling; null when it found none. */
  readonly organizationId: string | null;
}

/** How a name was found, in words: the same way may be sure for one name and doubtful for another. */
const WAYS: Readonly<Record<NameMatch, string>> = {
  SAME: 'the same words, be it in another order or language',
  SPELLING: 'the same words but for a letter or two',
  ACRONYM: 'one shows the acronym of the other',
  HEADED: 'the name begins or ends with the acronym of the other',
  INITIALS: 'one is made of the first letters of the other',
  HEAD: 'one is what stands before the dash of the other',
  SCOPED: 'the same words but for one as "international"',
  CONTAINED: 'one name is contained in the other',
  MOST: 'most of what the words tell is shared',
  SOME: 'some of what the words tell is shared',
};

/**
 * Decides whose names the records are: what its owner matched stands, others are resolved, and names that
 * nobody on the list has are one when they are written alike.
 */
export function decideNames(
  listed: ReadonlyMap<string, { readonly contentHash: string }>,
  named: readonly NamedRecord[],
  resolve: (name: string) => NameResolution,
): readonly PairDecision[] {
  const unknown = new Map<string, NamedRecord>();
  return [...named].sort(byId).flatMap((record) => {
    const { name, organizationId } = record;
    const owner = listed.get(organizationId ?? '');
    if (organizationId !== null && owner)
      return [decision(record, { ...owner, id: organizationId }, 'SAME', MATCHED)];
    const found = resolve(name);
    const { outcome } = found;
    if (outcome === 'SAME') return decisionsAbout(listed, record, [found], outcome);
    const hints =
      outcome === 'UNKNOWN' ? [] : decisionsAbout(listed, record, found.candidates, outcome);
    const first = unknown.get(plainText(name));
    if (!first) unknown.set(plainText(name), record);
    return first ? [...hints, decision(record, first, 'SAME', WAYS.SAME)] : hints;
  });
}

const MATCHED = 'its owner found it by its spelling in the reference list';

/** One decision for each organization that was found. */
function decisionsAbout(
  listed: ReadonlyMap<string, { readonly contentHash: string }>,
  record: NamedRecord,
  found: readonly Pick<ResolvedName, 'organizationId' | 'by'>[],
  outcome: Outcome,
): PairDecision[] {
  const ways = new Map(found.map(({ organizationId, by }) => [organizationId, by]));
  return [...ways].flatMap(([id, by]) => {
    const target = listed.get(id);
    return target ? [decision(record, { ...target, id }, outcome, WAYS[by])] : [];
  });
}

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
