import type { FlattenNodePathSegment } from './plan-nodes';

/** What the caller is told of a value that it cannot have. */
export interface DenialReason {
  readonly code: 'FORBIDDEN' | 'UNAUTHENTICATED' | 'BAD_USER_INPUT';
  readonly message: string;
  /** Whose data it is. */
  readonly subgraph?: string;
  /** What the caller lacks, for programs: `authenticated`, `scope a`, `policy b`. */
  readonly missing?: string;
}

/** A place of the answer whose value the caller cannot have: it was cut out of the plan. */
export interface Denial {
  /** Where the objects stand that hold the value, in the keys of the plan. */
  readonly path: readonly FlattenNodePathSegment[];
  readonly key: string;
  /** Denied are only objects of these types, wherever they stand below the key; absent: all of the value. */
  readonly objectTypes?: readonly string[];
  readonly reason: DenialReason;
}
