import type { Database } from '../../shared/runtime/postgres';
import type { Viewer } from '../../shared/runtime/recording/viewer';
import type { Loaders } from './loaders';
import type { FundingStore } from './store/funding-store';

/** What a resolver may use: for whom it reads, the loaders of this request, and the owner's records. */
export interface Context {
  readonly viewer: Viewer;
  /** For what is recorded in a transaction of its own. */
  readonly database: Database;
  readonly loaders: Loaders;
  readonly store: FundingStore;
}
