import type { Database } from '../../shared/runtime/postgres';
import type { Viewer } from '../../shared/runtime/recording/viewer';
import type { MergeDecision } from './domain/decisions/merge-decision';
import type { Pair } from './domain/decisions/pair-id';
import type { Loaders } from './loaders';
import type { HarmonizationStore } from './store/harmonization-store';

/** What a resolver may use: for whom it reads, the loaders of this request, and what was compared. */
export interface Context {
  readonly viewer: Viewer;
  /** For what is recorded in a transaction of its own. */
  readonly database: Database;
  readonly loaders: Loaders;
  readonly store: HarmonizationStore;
  /** A pair as the caller sees it, read apart: what is recorded next needs a connection of its own. */
  readonly seenPair: (id: string) => Promise<MergeDecision | null>;
  /** Works out anew what follows for a pair, and all that hangs together with it, from decisions and answers. */
  readonly settle: (pair: Pair) => Promise<void>;
  /** Organizations whose people may decide about pairs. */
  readonly reviewers: readonly string[];
}
