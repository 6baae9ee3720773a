import type { FieldValue } from '../linkage-record';

/** One degree of agreement of two values, from the most alike to the least. */
export interface Level {
  readonly name: string;
  /** What a person reads, after the field's name. */
  readonly inWords: string;
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
  /** The value made ready to be compared; null when it says nothing. */
  readonly prepare: (value: FieldValue) => Feature | null;
  /** Place in `levels`; counts tell which terms are rare. */
  readonly compare: (a: Feature, b: Feature, counts: TermCounts) => number;
  /** The terms of a feature, for counting how common they are and for blocks. */
  readonly terms: (feature: Feature) => readonly string[];
}
