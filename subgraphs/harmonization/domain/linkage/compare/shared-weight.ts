import type { TermCounts } from './comparator';

/** What a word tells: the bits by which it narrows down the records that have it. */
export function bitsOf(word: string, counts: TermCounts): number {
  return Math.log2((counts.records + 1) / counts.count(word));
}

export interface SharedWords {
  /** Bits of the words of both. */
  readonly shared: number;
  /** Bits of the words of the first, and of the second, alone. */
  readonly onlyA: number;
  readonly onlyB: number;
}

/** Weighs the words that two sorted lists share by what each word tells. */
export function sharedWeight(
  a: readonly string[],
  b: readonly string[],
  counts: TermCounts,
): SharedWords {
  let [i, j, shared, onlyA, onlyB] = [0, 0, 0, 0, 0];
  while (i < a.length || j < b.length) {
    const left = a[i];
    const right = b[j];
    if (left !== undefined && left === right) {
      shared += bitsOf(left, counts);
      i += 1;
      j += 1;
    } else if (right === undefined || (left !== undefined && left < right)) {
      onlyA += bitsOf(left!, counts);
      i += 1;
    } else {
      onlyB += bitsOf(right, counts);
      j += 1;
    }
  }
  return { shared, onlyA, onlyB };
}
