import { createHash } from 'node:crypto';

/** SHA-256 over bytes, 32 bytes long. */
export type Hash = Buffer;

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** The hash of one entry (RFC 9162, section 2.1.1). */
export function leafHash(entry: string | Uint8Array): Hash {
  return createHash('sha256').update(LEAF).update(entry).digest();
}

/** The hash of two subtrees that stand side by side. */
export function nodeHash(left: Hash, right: Hash): Hash {
  return createHash('sha256').update(NODE).update(left).update(right).digest();
}

/** The root over leaf hashes, from left to right; of none, the hash of nothing. */
export function rootOf(leaves: readonly Hash[]): Hash {
  const growing = new GrowingRoot();
  for (const leaf of leaves) growing.add(leaf);
  return growing.root();
}

/**
 * The root of a tree that only grows. Keeps the whole subtrees of its right edge, one for each bit of the
 * size, so that adding costs next to nothing however large the tree is.
 */
export class GrowingRoot {
  size = 0;
  private readonly edge: Hash[] = [];

  add(leaf: Hash): void {
    let hash = leaf;
    for (let size = this.size; size % 2 === 1; size = (size - 1) / 2) {
      hash = nodeHash(this.edge.pop()!, hash);
    }
    this.edge.push(hash);
    this.size += 1;
  }

  root(): Hash {
    const last = this.edge.at(-1);
    if (last === undefined) return createHash('sha256').digest();
    return this.edge.slice(0, -1).reduceRight((right, left) => nodeHash(left, right), last);
  }
}

/** The hashes that lead from one leaf to the root (RFC 9162, section 2.1.3.1). */
export function inclusionProof(leaves: readonly Hash[], index: number): Hash[] {
  if (leaves.length <= 1) return [];
  const split = splitOf(leaves.length);
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  return index < split
    ? [...inclusionProof(left, index), rootOf(right)]
    : [...inclusionProof(right, index - split), rootOf(left)];
}

/** The hashes that show a tree of `size` leaves to be the beginning of this one (section 2.1.4.1). */
export function consistencyProof(leaves: readonly Hash[], size: number): Hash[] {
  return size === 0 || size === leaves.length ? [] : subproof(leaves, size, true);
}

function subproof(leaves: readonly Hash[], size: number, isWhole: boolean): Hash[] {
  if (size === leaves.length) return isWhole ? [] : [rootOf(leaves)];
  const split = splitOf(leaves.length);
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  return size <= split
    ? [...subproof(left, size, isWhole), rootOf(right)]
    : [...subproof(right, size - split, false), rootOf(left)];
}

/** The largest power of two below a number above 1. */
function splitOf(size: number): number {
  return 2 ** Math.floor(Math.log2(size - 1));
}
