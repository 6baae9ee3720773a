/** A country of ISO 3166-1, known here by its code. */
export interface Country {
  readonly iso3: string;
}
