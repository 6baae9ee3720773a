import type { Levels } from '../compare/compare-pair';

/** Pairs that agree alike in every comparison, counted together. */
export interface Pattern {
  readonly levels: Levels;
  readonly pairs: number;
  /** What a person said of them; null when nobody was asked. */
  readonly isSame: boolean | null;
}

/** Counts pairs by how they agree: a million pairs make some thousand patterns. */
export class PatternTally {
  private readonly counts = new Map<
    string,
    { levels: Levels; pairs: number; isSame: boolean | null }
  >();

  add(levels: Levels, isSame: boolean | null = null): void {
    const key = `${levels.join()}|${isSame}`;
    const known = this.counts.get(key);
    if (known) known.pairs += 1;
    else this.counts.set(key, { levels, pairs: 1, isSame });
  }

  /** The patterns in an order that does not depend on that of the pairs. */
  patterns(): readonly Pattern[] {
    const sorted = [...this.counts].sort(([a], [b]) => (a < b ? -1 : 1));
    return sorted.map(([, pattern]) => pattern);
  }
}
