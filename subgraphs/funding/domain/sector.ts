/** A sector, by its key in the reference subgraph. */
export interface Sector {
  readonly code: string;
}
