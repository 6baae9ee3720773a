import type { Caller } from '../../shared/core/caller';
import type { ComparisonKey } from '../../shared/runtime/comparison/comparison-key';
import type { PlaceDisclosure } from './domain/place-disclosure';
import type { Loaders } from './loaders';
import type { ProtectionStore } from './store/protection-store';

/** What a resolver may use: who asks and how plainly they may read places, loaders, and records. */
export interface Context {
  readonly caller: Caller;
  readonly disclosure: PlaceDisclosure;
  /** Makes what may be compared of withheld fields; null where nothing may. */
  readonly comparisonKey: ComparisonKey | null;
  readonly loaders: Loaders;
  readonly store: ProtectionStore;
}
