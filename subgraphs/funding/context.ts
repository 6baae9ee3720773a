import type { Caller } from '../../shared/core/caller';
import type { Loaders } from './loaders';
import type { FundingStore } from './store/funding-store';

/** What a resolver may use: who asks, the loaders of this request, and the owner's records. */
export interface Context {
  readonly caller: Caller;
  readonly loaders: Loaders;
  readonly store: FundingStore;
}
