import { createHash } from 'node:crypto';
import { daysOf, partialDateOf } from '../../core/partial-date';
import type { Column, Counts, Group } from './read-profile';
import type { Random } from './random';

const NONE: Counts = {};
const EMPTY: Column = { filled: 0, missing: 1 };

/** Draws values that fill columns as those of one group are filled. */
export class Draw {
  readonly #group: Group;
  readonly #random: Random;
  readonly #copies: number;
  readonly #pickers = new Map<string, Picker>();
  readonly #uses = new WeakMap<Counts, Uses>();
  readonly #points = new Map<string, readonly (readonly [number, number])[]>();

  /** @param copies How many names stand for each measured one: names grow with the records. */
  constructor(group: Group, random: Random, copies: number) {
    this.#group = group;
    this.#random = random;
    this.#copies = copies;
  }

  /** Whether the column is filled in the next record. */
  has(column: string): boolean {
    const { filled, missing } = this.#column(column);
    return missing === 0 || this.#random() * (filled + missing) >= missing;
  }

  word(column: string): string | null {
    const { words } = this.#column(column);
    return words && this.has(column) ? (this.#pick(`${column} words`, words) ?? null) : null;
  }

  /** The same for the same subject in every record: an organization is of one type. */
  wordFor(column: string, subject: string): string | null {
    const { filled, missing, words } = this.#column(column);
    const hash = createHash('sha256').update(`${column}\n${subject}`).digest().readUInt32LE(0);
    const at = (hash / 2 ** 32) * (filled + missing) - missing;
    if (!words || at < 0) return null;
    return this.#picker(`${column} words`, words).at(at / filled) ?? null;
  }

  integer(column: string): number | null {
    const word = this.word(column);
    return word === null ? null : Number(word);
  }

  /** Different members, as many as the measured lists have. */
  list(column: string): string[] {
    const { sizes = {}, words = {} } = this.#column(column);
    const size = Number(this.#pick(`${column} sizes`, sizes) ?? 0);
    const members = new Set<string>();
    for (let tries = 0; members.size < size && tries < 20 * size; tries += 1) {
      members.add(this.#pick(`${column} words`, words)!);
    }
    return [...members];
  }

  /** A number between the measured percentiles. */
  number(column: string): number | null {
    const { percentiles } = this.#column(column);
    if (!percentiles || !this.has(column)) return null;
    const points = this.#pointsOf(column, percentiles);
    const at = this.#random() * 100;
    const above = Math.max(
      1,
      points.findIndex(([percent]) => percent > at),
    );
    const [[from, low], [to, high]] = [points[above - 1]!, points[above]!];
    return low + ((at - from) / (to - from)) * (high - low);
  }

  /** A whole number from 0 to below the bound. */
  below(bound: number): number {
    return Math.floor(this.#random() * bound);
  }

  /** The number of a name, 1 for the most used one; `known` when the directory knows it. */
  name(column: string): { readonly number: number; readonly known: boolean } | null {
    if (!this.has(column)) return null;
    const { names = NONE, knownNames = NONE } = this.#column(column);
    const [strangers, known] = [this.#usesOf(names), this.#usesOf(knownNames)];
    const isKnown = this.#random() * (strangers.uses + known.uses) < known.uses;
    const rank = this.#pick(`${column} ${isKnown}`, isKnown ? knownNames : names, ranks);
    if (rank === undefined) return null;
    const { distinct } = isKnown ? known : strangers;
    return { number: Number(rank) + distinct * this.below(this.#copies), known: isKnown };
  }

  /** A day in a drawn month; a year alone stays one. */
  date(column: string): string | null {
    const date = this.word(column);
    return date === null || date.length === 4 ? date : this.dayIn(date);
  }

  dayIn(month: string): string {
    const last = Number(daysOf(month).last.slice(8));
    return partialDateOf(Number(month.slice(0, 4)), Number(month.slice(5)), 1 + this.below(last))!;
  }

  /** How often the next record stands in its file. */
  repeats(): number {
    const { repeats } = this.#group;
    return repeats ? Number(this.#pick('repeats', repeats)) : 1;
  }

  #pointsOf(column: string, percentiles: Counts): readonly (readonly [number, number])[] {
    const known = this.#points.get(column);
    if (known) return known;
    const points = Object.entries(percentiles).map(([at, value]) => [Number(at), value] as const);
    this.#points.set(column, points);
    return points;
  }

  #usesOf(timesUsed: Counts): Uses {
    const known = this.#uses.get(timesUsed);
    if (known) return known;
    const uses = usesOf(timesUsed);
    this.#uses.set(timesUsed, uses);
    return uses;
  }

  #column(name: string): Column {
    return this.#group.columns[name] ?? EMPTY;
  }

  #pick(key: string, counts: Counts, expand = Object.entries<number>): string | undefined {
    return this.#picker(key, counts, expand).at(this.#random());
  }

  #picker(key: string, counts: Counts, expand = Object.entries<number>): Picker {
    const known = this.#pickers.get(key);
    if (known) return known;
    const picker = pickerOf(expand(counts));
    this.#pickers.set(key, picker);
    return picker;
  }
}

interface Picker {
  /** The word that stands at a share of the whole, at least 0 and below 1. */
  readonly at: (share: number) => string | undefined;
}

function pickerOf(counts: readonly (readonly [string, number])[]): Picker {
  const sums: number[] = [];
  let total = 0;
  for (const [, uses] of counts) sums.push((total += uses));
  return { at: (share) => counts[firstAbove(sums, share * total)]?.[0] };
}

function firstAbove(sums: readonly number[], value: number): number {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle]! > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Names by their number, the most used one first, with their uses. */
function ranks(timesUsed: Counts): [string, number][] {
  const uses = Object.entries(timesUsed)
    .flatMap(([times, names]) => Array.from({ length: names }, () => Number(times)))
    .sort((a, b) => b - a);
  return uses.map((times, index) => [String(index + 1), times]);
}

interface Uses {
  readonly distinct: number;
  readonly uses: number;
}

function usesOf(timesUsed: Counts): Uses {
  const entries = Object.entries(timesUsed);
  return {
    distinct: entries.reduce((sum, [, names]) => sum + names, 0),
    uses: entries.reduce((sum, [times, names]) => sum + Number(times) * names, 0),
  };
}
