/** A country of another owner, by its key. */
export interface Country {
  /** ISO 3166-1 alpha-3. */
  readonly iso3: string;
}
