import type { Column, Counts, Group } from '../read-profile';

const PERCENTILES = [0, 1, 2, 5, 10, 20, 30, 40, 50, 60, 70, 80, 90, 95, 98, 99, 100];

interface ColumnTally {
  filled: number;
  missing: number;
  words?: Map<string, number>;
  sizes?: Map<string, number>;
  numbers?: number[];
  names?: Map<string, number>;
  knownNames?: Map<string, number>;
}

/** Counts how the rows of one group fill their columns. It forgets the rows. */
export class Tally {
  readonly #columns = new Map<string, ColumnTally>();
  readonly #rows = new Map<string, number>();
  readonly #isKnown: (name: string) => boolean;

  /** @param isKnown Tells whether the directory knows an organization's name. */
  constructor(isKnown: (name: string) => boolean = () => false) {
    this.#isKnown = isKnown;
  }

  /** True for a row that is not a repeat: only such a one is to be counted. */
  isNew(key: string): boolean {
    const times = this.#rows.get(key) ?? 0;
    this.#rows.set(key, times + 1);
    return times === 0;
  }

  /** A word of a code list, a place, a month. */
  word(column: string, word: string | undefined): void {
    if (this.#blank(column, word)) return;
    count((this.#column(column).words ??= newCounts()), word!);
  }

  list(column: string, words: readonly string[]): void {
    const tally = this.#column(column);
    tally.filled += 1;
    count((tally.sizes ??= newCounts()), String(words.length));
    for (const word of words) count((tally.words ??= newCounts()), word);
  }

  number(column: string, text: string | undefined): void {
    if (this.#blank(column, text) || Number.isNaN(Number(text))) return;
    (this.#column(column).numbers ??= []).push(Number(text));
  }

  /** A name or a text of which only is kept how often it stands. */
  name(column: string, name: string | undefined): void {
    if (this.#blank(column, name)) return;
    const tally = this.#column(column);
    if (this.#isKnown(name!)) count((tally.knownNames ??= newCounts()), name!);
    else count((tally.names ??= newCounts()), name!);
  }

  /** A text of which only the length is kept. */
  text(column: string, text: string | undefined): void {
    this.number(column, text?.trim() ? String(text.trim().length) : undefined);
  }

  /** Only whether something is said. */
  given(column: string, text: string | undefined): void {
    this.#blank(column, text);
  }

  group(): Group {
    const repeats = timesUsed(this.#rows);
    const isRepeating = Object.keys(repeats).some((times) => times !== '1');
    return {
      records: this.#rows.size,
      ...(isRepeating && { repeats }),
      columns: Object.fromEntries(
        [...this.#columns]
          .filter(([, { filled }]) => filled > 0)
          .sort(byKey)
          .map(([name, tally]) => [name, summed(tally)]),
      ),
    };
  }

  #blank(column: string, text: string | undefined): boolean {
    const tally = this.#column(column);
    const isBlank = text === undefined || text.trim() === '';
    if (isBlank) tally.missing += 1;
    else tally.filled += 1;
    return isBlank;
  }

  #column(name: string): ColumnTally {
    const known = this.#columns.get(name);
    if (known) return known;
    const tally: ColumnTally = { filled: 0, missing: 0 };
    this.#columns.set(name, tally);
    return tally;
  }
}

function summed({
  filled,
  missing,
  words,
  sizes,
  numbers,
  names,
  knownNames,
}: ColumnTally): Column {
  return {
    filled,
    missing,
    ...(sizes && { sizes: plain(sizes) }),
    ...(words && { words: plain(words) }),
    ...(numbers && { percentiles: percentilesOf(numbers) }),
    ...(names && { names: timesUsed(names) }),
    ...(knownNames && { knownNames: timesUsed(knownNames) }),
  };
}

function newCounts(): Map<string, number> {
  return new Map();
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function plain(counts: ReadonlyMap<string, number>): Counts {
  return Object.fromEntries([...counts].sort(byKey));
}

function timesUsed(names: ReadonlyMap<string, number>): Counts {
  const times = new Map<string, number>();
  for (const used of names.values()) count(times, String(used));
  return Object.fromEntries([...times].sort(([a], [b]) => Number(a) - Number(b)));
}

function percentilesOf(numbers: readonly number[]): Counts {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (percent: number) => sorted[Math.round((percent / 100) * (sorted.length - 1))]!;
  return Object.fromEntries(PERCENTILES.map((p) => [String(p), Number(at(p).toPrecision(3))]));
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
