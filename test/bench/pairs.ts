import { Choices } from '../oracle/random';

/** Two questions whose answers nobody may tell apart. */
export interface Pair {
  /** What must not be learned of, and what there never was. */
  readonly secret: () => Promise<string>;
  readonly nothing: () => Promise<string>;
}

export interface Compared {
  readonly pairs: number;
  /** Pairs whose answers are not the same to the byte. */
  readonly differ: number;
  /** Median times in milliseconds. */
  readonly secretMs: number;
  readonly nothingMs: number;
  /**
   * How often a secret takes longer than nothing, of all ways to put one beside the other: the area under
   * the curve of the best classifier by time. 0.5 is a coin.
   */
  readonly auc: number;
}

const WARM_UP = 300;

/** Asks pairs in turn, each pair in an order of its own, so that what slows the machine slows both. */
export async function comparePairs(
  count: number,
  pairOf: (index: number) => Pair,
): Promise<Compared> {
  const choices = new Choices(20261126);
  const [secret, nothing]: [number[], number[]] = [[], []];
  let differ = 0;
  for (let index = -WARM_UP; index < count; index += 1) {
    const pair = pairOf(index + WARM_UP);
    const isFirst = choices.chance(0.5);
    const first = await timed(isFirst ? pair.secret : pair.nothing);
    const second = await timed(isFirst ? pair.nothing : pair.secret);
    if (index < 0) continue;
    if (first.text !== second.text) differ += 1;
    secret.push(isFirst ? first.ms : second.ms);
    nothing.push(isFirst ? second.ms : first.ms);
  }
  return {
    ...{ pairs: count, differ, auc: areaUnderCurve(secret, nothing) },
    ...{ secretMs: median(secret), nothingMs: median(nothing) },
  };
}

async function timed(ask: () => Promise<string>) {
  const started = performance.now();
  const text = await ask();
  return { text, ms: performance.now() - started };
}

/** The share of all pairs of one value of each list in which the first is larger, ties counted half. */
export function areaUnderCurve(first: readonly number[], second: readonly number[]): number {
  const all = [
    ...first.map((value) => ({ value, own: 1 })),
    ...second.map((value) => ({ value, own: 0 })),
  ];
  all.sort((a, b) => a.value - b.value);
  let [below, won] = [0, 0];
  for (let at = 0; at < all.length;) {
    let end = at;
    while (end < all.length && all[end]!.value === all[at]!.value) end += 1;
    const ties = all.slice(at, end);
    const own = ties.filter((tie) => tie.own === 1).length;
    const others = ties.length - own;
    won += own * (below + others / 2);
    below += others;
    at = end;
  }
  return won / (first.length * second.length);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
