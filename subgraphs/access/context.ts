import type { Loaders } from './loaders';
import type { Database } from '../../shared/runtime/postgres';
import type { AccessStore } from './store/access-store';
import type { Viewer } from '../../shared/runtime/recording/viewer';
import type { AgreementEventNotice } from './domain/agreement-event-notice';
import type { RecordingStore } from './store/recording-store';

/** What a resolver may use: for whom it reads, the loaders of this request, and the owner's records. */
export interface Context {
  readonly viewer: Viewer;
  readonly loaders: Loaders;
  readonly store: AccessStore;
  readonly recordings: RecordingStore;
  /** Events that are recorded from now on, as this caller may see them; of one agreement or of all. */
  readonly followEvents: (
    agreementId: string | null,
  ) => Promise<AsyncIterableIterator<AgreementEventNotice>>;
  /** For what is recorded in a transaction of its own. */
  readonly database: Database;
  /** As its owner keeps it: for facts from which something follows for those who may not see them one by one. */
  readonly kept: Database;
}
