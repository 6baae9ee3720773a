/** A country of ISO 3166-1. */
export interface Country {
  readonly iso3: string;
  readonly iso2: string;
  /** UN M49, three digits. */
  readonly m49: string;
  readonly name: string;
  readonly aliases: readonly string[];
}
