/** Records that are taken for one thing. */
export interface Cluster {
  /** The smallest id of its members. */
  readonly id: string;
  readonly members: readonly string[];
}
