/** An organization, by its key in the reference subgraph. */
export interface Organization {
  readonly id: string;
}
