import type { HarmonizedKind } from '../compared-record';

/** Two records of one kind, the smaller id first. */
export interface Pair {
  readonly kind: HarmonizedKind;
  readonly a: string;
  readonly b: string;
}

/** The id under which everything that was decided about two records is found, in whichever order they are given. */
export function pairId({ kind, a, b }: Pair): string {
  return a < b ? `${kind}:${a}|${b}` : `${kind}:${b}|${a}`;
}
