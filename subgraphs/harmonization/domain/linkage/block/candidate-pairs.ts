import type { TermCounts } from '../compare/comparator';
import type { LinkagePlan } from '../linkage-plan';
import type { PreparedRecord } from '../linkage-record';
import { blockKeys } from './block-keys';

export interface CandidateReport {
  /** Pairs that share a key, each once. */
  readonly pairs: number;
  /** Blocks that were too large to tell anything, and the records in them. */
  readonly leftOut: { readonly blocks: number; readonly records: number };
}

/** Keys of the records in one block plan as numbers, sorted within each record. */
type KeyTable = readonly Uint32Array[];

/**
 * Calls `visit` once for each pair of records that share a key and may be compared. Records stand by their
 * place in the list, the smaller first. The pairs are the same whatever the order of the records.
 */
export function candidatePairs(
  plan: LinkagePlan,
  records: readonly PreparedRecord[],
  counts: readonly TermCounts[],
  visit: (a: number, b: number) => void,
): CandidateReport {
  let [pairs, blocks, heldBack] = [0, 0, 0];
  const earlier: KeyTable[] = [];
  for (const block of plan.blocks) {
    const { table, members } = blocksOf(records, (record) =>
      blockKeys(plan, block, record, counts),
    );
    const tooLarge = new Set<number>();
    members.forEach((list, key) => {
      if (list.length <= plan.largestBlock) return;
      tooLarge.add(key);
      blocks += 1;
      heldBack += list.length;
    });
    const usable =
      tooLarge.size === 0 ? table : table.map((keys) => keys.filter((key) => !tooLarge.has(key)));
    members.forEach((list, key) => {
      if (tooLarge.has(key)) return;
      forEachPair(list, (a, b) => {
        if (plan.compare === 'ACROSS_SOURCES' && records[a]!.source === records[b]!.source) return;
        if (firstShared(usable[a]!, usable[b]!) !== key) return;
        if (earlier.some((keys) => firstShared(keys[a]!, keys[b]!) !== -1)) return;
        pairs += 1;
        visit(a, b);
      });
    });
    earlier.push(usable);
  }
  return { pairs, leftOut: { blocks, records: heldBack } };
}

function blocksOf(
  records: readonly PreparedRecord[],
  keysOf: (record: PreparedRecord) => readonly string[],
) {
  const numbers = new Map<string, number>();
  const members: number[][] = [];
  const table = records.map((record, at) => {
    const keys = keysOf(record).map((key) => {
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, members.length);
      members.push([]);
      return members.length - 1;
    });
    for (const key of keys) members[key]!.push(at);
    return Uint32Array.from(keys).sort();
  });
  return { table, members };
}

function forEachPair(list: readonly number[], visit: (a: number, b: number) => void): void {
  for (let i = 0; i < list.length; i += 1) {
    for (let j = i + 1; j < list.length; j += 1) visit(list[i]!, list[j]!);
  }
}

/** The smallest number in both sorted lists, or -1. */
function firstShared(a: Uint32Array, b: Uint32Array): number {
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) return a[i]!;
    if (a[i]! < b[j]!) i += 1;
    else j += 1;
  }
  return -1;
}
