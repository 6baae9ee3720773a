import { type Hash, nodeHash } from './merkle-tree';

/** What an inclusion proof claims. */
export interface InclusionClaim {
  readonly leaf: Hash;
  readonly index: number;
  readonly size: number;
  readonly root: Hash;
}

/** Whether a leaf stands at its index in the tree with this root (RFC 9162, section 2.1.3.2). */
export function isIncluded({ leaf, index, size, root }: InclusionClaim, proof: readonly Hash[]) {
  if (!isSize(size) || !isSize(index) || index >= size || !areHashes([leaf, root, ...proof])) {
    return false;
  }
  let [node, last, hash] = [BigInt(index), BigInt(size) - 1n, leaf];
  for (const step of proof) {
    if (last === 0n) return false;
    if ((node & 1n) === 1n || node === last) {
      hash = nodeHash(step, hash);
      while ((node & 1n) === 0n && node !== 0n) [node, last] = [node >> 1n, last >> 1n];
    } else {
      hash = nodeHash(hash, step);
    }
    [node, last] = [node >> 1n, last >> 1n];
  }
  return last === 0n && hash.equals(root);
}

/** What a consistency proof claims. */
export interface ConsistencyClaim {
  readonly size1: number;
  readonly size2: number;
  readonly root1: Hash;
  readonly root2: Hash;
}

/** Whether the first tree, of at least one leaf, is the beginning of the second (RFC 9162, section 2.1.4.2). */
export function isConsistent(claim: ConsistencyClaim, proof: readonly Hash[]): boolean {
  const { size1, size2, root1, root2 } = claim;
  if (!isSize(size1) || !isSize(size2) || size1 < 1 || size1 > size2) return false;
  if (size1 === size2) return proof.length === 0 && root1.equals(root2);
  if (!areHashes([root1, root2, ...proof])) return false;
  const isPower = (BigInt(size1) & (BigInt(size1) - 1n)) === 0n;
  const [first, ...rest] = isPower ? [root1, ...proof] : proof;
  return first !== undefined && follows(claim, first, rest);
}

function follows(
  { size1, size2, root1, root2 }: ConsistencyClaim,
  first: Hash,
  steps: readonly Hash[],
): boolean {
  let [node, last] = [BigInt(size1) - 1n, BigInt(size2) - 1n];
  while ((node & 1n) === 1n) [node, last] = [node >> 1n, last >> 1n];
  let [older, newer] = [first, first];
  for (const step of steps) {
    if (last === 0n) return false;
    if ((node & 1n) === 1n || node === last) {
      [older, newer] = [nodeHash(step, older), nodeHash(step, newer)];
      while ((node & 1n) === 0n && node !== 0n) [node, last] = [node >> 1n, last >> 1n];
    } else {
      newer = nodeHash(newer, step);
    }
    [node, last] = [node >> 1n, last >> 1n];
  }
  return last === 0n && older.equals(root1) && newer.equals(root2);
}

function isSize(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function areHashes(hashes: readonly Hash[]): boolean {
  return hashes.every((hash) => hash.length === 32);
}
