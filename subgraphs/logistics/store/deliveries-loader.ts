import DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import type { History } from '../../../shared/core/recording/history-entry';
import { readHistories } from '../../../shared/runtime/recording/store/read-histories';
import type { DeliveryConfirmed } from '../domain/delivery-confirmation';
import { deliveriesKind } from '../domain/delivery-confirmation';

/** Loads what third parties confirmed of consignments; an empty history where nobody did. */
export function deliveriesLoader(
  manager: EntityManager,
): DataLoader<string, History<DeliveryConfirmed>> {
  return new DataLoader<string, History<DeliveryConfirmed>>(async (ids) => {
    const histories = await readHistories(manager, deliveriesKind, ids);
    return ids.map((id) => histories.get(id)!);
  });
}
