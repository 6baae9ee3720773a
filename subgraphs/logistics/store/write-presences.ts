import type { EntityManager } from 'typeorm';
import { organizationKey, placeKey, sectorKey } from '../../../shared/core/mention';
import type { Ingested } from '../../../shared/runtime/ingest/record-kind';
import { saveClosedValues } from '../../../shared/runtime/store/rights/closed-values';
import { upsertRecords } from '../../../shared/runtime/store/upsert-records';
import { keyOfPresence, partClosed } from '../domain/closed-values';
import type { PresenceReport } from '../domain/operational-presence';
import type { PresenceRow } from './operational-presence-entity';
import { operationalPresenceEntity } from './operational-presence-entity';
import type { PresenceOrganizationRow } from './presence-organization-entity';
import { presenceOrganizationEntity } from './presence-organization-entity';
import { recordKey } from './record-key';

/** Writes activities with their organizations and closed values; those of a revised activity are replaced. */
export async function writePresences(
  manager: EntityManager,
  records: readonly Ingested<PresenceReport>[],
): Promise<void> {
  await upsertRecords(manager, operationalPresenceEntity, records.map(toRow));
  const closed = records.map(
    (record) => [keyOfPresence(recordKey(record).id), partClosed(record.value).closed] as const,
  );
  await saveClosedValues(manager, new Map(closed));
  await manager.query('delete from presence_organization where presence_id = any($1::text[])', [
    records.map((record) => recordKey(record).id),
  ]);
  await upsertRecords(manager, presenceOrganizationEntity, records.flatMap(organizationsOf));
}

function toRow(record: Ingested<PresenceReport>): PresenceRow {
  const { place, sectorMeant, ...words } = partClosed(record.value).open;
  return {
    ...recordKey(record),
    ...words,
    placeKey: placeKey(place),
    sectorKey: sectorMeant === null ? null : sectorKey(sectorMeant),
  };
}

function organizationsOf(record: Ingested<PresenceReport>): PresenceOrganizationRow[] {
  const presenceId = recordKey(record).id;
  return record.value.organizations.flatMap((organization, position) => {
    const { name, acronym } = organization;
    const key = organizationKey({
      name: name ?? acronym ?? '',
      acronym: acronym ?? undefined,
    });
    return key === null ? [] : [{ presenceId, position, organizationKey: key, ...organization }];
  });
}
