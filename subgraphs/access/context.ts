import type { Loaders } from './loaders';
import type { Database } from '../../shared/runtime/postgres';
import type { AccessStore } from './store/access-store';
import type { Viewer } from '../../shared/runtime/recording/viewer';
import type { RecordingStore } from './store/recording-store';

/** What a resolver may use: for whom it reads, the loaders of this request, and the owner's records. */
export interface Context {
  readonly viewer: Viewer;
  readonly loaders: Loaders;
  readonly store: AccessStore;
  readonly recordings: RecordingStore;
  /** For what is recorded in a transaction of its own. */
  readonly database: Database;
}
