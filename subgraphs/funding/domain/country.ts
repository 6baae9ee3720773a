/** A country, by its key in the reference subgraph. */
export interface Country {
  readonly iso3: string;
}
