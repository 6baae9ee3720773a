import type { EntityManager } from 'typeorm';
import { idsOfAgreementLoader } from '../../../shared/runtime/recording/store/recorded-loaders';
import {
  fillShared,
  sharedRecordLoader,
} from '../../../shared/runtime/recording/store/shared-records';
import type { Viewer } from '../../../shared/runtime/recording/viewer';
import { flexibleReserveKind } from '../domain/flexible-reserve';
import { fundingWindowKind } from '../domain/funding-window';

/** Says who sees what was recorded before the database decided. */
export async function fillRecorded(kept: EntityManager): Promise<void> {
  await fillShared(kept, fundingWindowKind);
  await fillShared(kept, flexibleReserveKind);
}

/** The loaders of what organizations record of the money of agreements. */
export function recordedLoaders(manager: EntityManager, viewer: Viewer) {
  return {
    fundingWindow: sharedRecordLoader(manager, viewer, fundingWindowKind),
    flexibleReserve: sharedRecordLoader(manager, viewer, flexibleReserveKind),
    fundingWindowIds: idsOfAgreementLoader(manager, fundingWindowKind.name),
    flexibleReserveIds: idsOfAgreementLoader(manager, flexibleReserveKind.name),
  };
}
