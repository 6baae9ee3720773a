/** A value as a record gives it; each comparison says which form it reads. */
export type FieldValue =
  | string
  | number
  | boolean
  | null
  | readonly FieldValue[]
  | { readonly [name: string]: FieldValue | undefined };

/** A record to be linked: what it says of itself, by field, and who says it. */
export interface LinkRecord {
  readonly id: string;
  /** The data set or owner it comes from. */
  readonly source: string;
  readonly values: { readonly [field: string]: FieldValue | undefined };
}

/**
 * A record made ready to be compared: one feature for each comparison of the plan, in its order; null where
 * the record says nothing. Features are plain JSON, so that they can be kept instead of the record.
 */
export interface PreparedRecord {
  readonly id: string;
  readonly source: string;
  readonly features: readonly unknown[];
}

/** Orders ids by their code units: the same on every machine, whatever its language. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
