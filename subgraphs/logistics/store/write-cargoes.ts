import type { EntityManager } from 'typeorm';
import { placeKey } from '../../../shared/core/mention';
import type { Ingested } from '../../../shared/runtime/ingest/record-kind';
import { upsertRecords } from '../../../shared/runtime/store/upsert-records';
import type { CargoReport } from '../domain/consignment';
import type { ConsignmentRow } from './consignment-entity';
import { consignmentEntity } from './consignment-entity';
import { recordKey } from './record-key';

/** Writes cargoes; those of one data set with one voyage number belong to one voyage. */
export function writeCargoes(
  manager: EntityManager,
  records: readonly Ingested<CargoReport>[],
): Promise<void> {
  return upsertRecords(manager, consignmentEntity, records.map(toRow));
}

function toRow(record: Ingested<CargoReport>): ConsignmentRow {
  const { destination, ...words } = record.value;
  return {
    ...recordKey(record),
    ...words,
    placeKey: placeKey(destination),
    voyageId: `${record.dataset}/${words.voyageNumber}`,
  };
}
