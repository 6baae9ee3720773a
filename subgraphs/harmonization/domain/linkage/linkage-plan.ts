import type { Level } from './compare/comparator';

/** How one field of a kind of record is compared. */
export interface ComparisonPlan {
  readonly field: string;
  /** A way to compare two values; `rule` where a rule looks at both records as a whole. */
  readonly by:
    'rule' | 'text' | 'words' | 'name' | 'amount' | 'date' | 'place' | 'category' | 'counts';
  /** What a rule can find, where one does. */
  readonly levels?: readonly Level[];
  /** True where agreeing on a rare value tells more than agreeing on a common one. */
  readonly rarity?: boolean;
  /** Names of levels that contradict: a pair at one of them is never linked without a person. */
  readonly contradictsAt?: readonly string[];
}

/** How a part of a block's key is made from a field's feature. */
export interface KeyPlan {
  readonly field: string;
  /**
   * `value` each value whole; `prefix` its first letters; `sound` its consonants; `rarest` the words that the
   * fewest records have; `pairs` two of those words together; `initials` a name's first letters and its
   * acronyms; `days` its days, in spans of `size`; `cells` its place, in squares of `size` kilometres;
   * `magnitude` an amount, in steps of `size` percent.
   */
  readonly by:
    'value' | 'prefix' | 'sound' | 'rarest' | 'pairs' | 'initials' | 'days' | 'cells' | 'magnitude';
  readonly size?: number;
}

/** Records are compared when they share a key: all parts of it. */
export interface BlockPlan {
  readonly name: string;
  readonly keys: readonly KeyPlan[];
}

/** Everything about a kind of record that a person decides; what can be estimated is in the model. */
export interface LinkagePlan {
  /** What the records are, as `incident report`. */
  readonly kind: string;
  readonly comparisons: readonly ComparisonPlan[];
  readonly blocks: readonly BlockPlan[];
  /** A larger block is left out and counted; it tells next to nothing. */
  readonly largestBlock: number;
  readonly compare: 'ANY_TWO' | 'ACROSS_SOURCES';
  /** `ONE_PER_SOURCE`: no source tells of one thing twice, so records are assigned one to one. */
  readonly clusters: 'CONNECTED' | 'ONE_PER_SOURCE';
  /** Probability from which a pair is the same, and up to which it is different; between them a person decides. */
  readonly thresholds: { readonly same: number; readonly different: number };
}
