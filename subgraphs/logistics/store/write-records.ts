import type { EntityManager } from 'typeorm';
import type { PlaceAsGiven } from '../../../shared/core/mention';
import { placeKey, sectorKey } from '../../../shared/core/mention';
import type { Ingested } from '../../../shared/runtime/ingest/record-kind';
import { upsertRecords } from '../../../shared/runtime/store/upsert-records';
import type { CorridorReport } from '../domain/corridor';
import type { CrossingReport } from '../domain/crossing-report';
import type { ObstacleReport } from '../domain/obstacle';
import type { PortReport } from '../domain/port';
import type { FigureReport } from '../domain/presence-figure';
import { corridorEntity } from './corridor-entity';
import { crossingReportEntity } from './crossing-report-entity';
import { obstacleEntity } from './obstacle-entity';
import { portEntity } from './port-entity';
import { presenceFigureEntity } from './presence-figure-entity';
import { recordKey } from './record-key';

type Records<T> = readonly Ingested<T>[];

export function writeFigures(manager: EntityManager, records: Records<FigureReport>) {
  const rows = records.map((record) => {
    const { sectorMeant, ...rest } = placed(record);
    return { ...rest, sectorKey: sectorMeant === null ? null : sectorKey(sectorMeant) };
  });
  return upsertRecords(manager, presenceFigureEntity, rows);
}

export function writePorts(manager: EntityManager, records: Records<PortReport>) {
  return upsertRecords(manager, portEntity, records.map(placed));
}

export function writeObstacles(manager: EntityManager, records: Records<ObstacleReport>) {
  return upsertRecords(manager, obstacleEntity, records.map(placed));
}

export function writeCorridors(manager: EntityManager, records: Records<CorridorReport>) {
  const rows = records.map((record) => {
    const { corridorId, ...words } = record.value;
    return { ...recordKey(record), ...words, id: corridorId };
  });
  return upsertRecords(manager, corridorEntity, rows);
}

export function writeCrossings(
  manager: EntityManager,
  records: Records<Omit<CrossingReport, 'dataset' | 'recordId'>>,
) {
  const rows = records.map(({ dataset, recordId, value }) => ({
    dataset,
    recordId,
    ...value,
    countryKey: placeKey({ country: value.countryGiven }) ?? '',
    neighbourKey: value.neighbourGiven && placeKey({ country: value.neighbourGiven }),
  }));
  return upsertRecords(manager, crossingReportEntity, rows);
}

function placed<T extends { readonly place: PlaceAsGiven }>(record: Ingested<T>) {
  const { place, ...words } = record.value;
  return { ...recordKey(record), ...words, placeKey: placeKey(place) };
}
