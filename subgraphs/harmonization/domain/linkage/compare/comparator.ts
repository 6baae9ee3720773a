import type { FieldValue } from '../linkage-record';

/** One degree of agreement of two values, from the most alike to the least. */
export interface Level {
  readonly name: string;
  /** What a person reads, after the field's name. */
  readonly inWords: string;
  /** The most that it may count against, in bits below 0, where it contradicts nothing. */
  readonly leastWeight?: number;
}

/** How often the terms of one field occur in the records at hand. */
export interface TermCounts {
  readonly records: number;
  /** Records that have the term; 1 for a term never seen. */
  readonly count: (term: string) => number;
  /** The chance that two records taken at random agree in this field's terms. */
  readonly collision: number;
}

/** A way to compare two values of one field. */
export interface Comparator<Feature> {
  readonly levels: readonly Level[];
  /** Pairs of levels of which the first never tells less than the second, by their places. */
  readonly order: readonly (readonly [better: number, worse: number])[];
  /** The value made ready to be compared; null when it says nothing. */
  readonly prepare: (value: FieldValue) => Feature | null;
  /** Place in `levels`, or -1 where the two cannot be compared; counts tell which terms are rare. */
  readonly compare: (a: Feature, b: Feature, counts: TermCounts) => number;
  /** The terms of a feature, for counting how common they are and for blocks. */
  readonly terms: (feature: Feature) => readonly string[];
}

/** The order of levels that stand from the most alike to the least. */
export function chainOf(places: readonly number[]): readonly (readonly [number, number])[] {
  return places.slice(1).map((worse, at) => [places[at]!, worse] as const);
}
