import type { Caller } from '../../shared/core/caller';
import type { Database } from '../../shared/runtime/postgres';
import type { Viewer } from '../../shared/runtime/recording/viewer';
import type { Loaders } from './loaders';
import type { LogisticsStore } from './store/logistics-store';

/** What a resolver may use: who asks, the loaders of this request, and the owner's records. */
export interface Context {
  readonly caller: Caller;
  readonly loaders: Loaders;
  readonly store: LogisticsStore;
  /** For whom something is recorded, and on which day. */
  readonly viewer: Viewer;
  /** For what is recorded in a transaction of its own. */
  readonly database: Database;
}
