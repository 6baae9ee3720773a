/** A country, known here by its ISO 3166-1 alpha-3 code only. */
export interface Country {
  readonly iso3: string;
}
