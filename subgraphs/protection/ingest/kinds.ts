import { placeKey, sectorKey } from '../../../shared/core/mention';
import { readOwnBy } from '../../../shared/runtime/ingest/own-format';
import type { RecordKind } from '../../../shared/runtime/ingest/record-kind';
import { upsertRecords } from '../../../shared/runtime/store/upsert-records';
import { saveClosedValues } from '../../../shared/runtime/store/rights/closed-values';
import { closedOfReport, keyOfReport, withoutClosed } from '../domain/closed-values';
import type { SettlementValue } from '../domain/conflict-affected-settlement';
import type { ReportValue } from '../domain/incident-report';
import type { NeedsValue } from '../domain/needs';
import type { SeverityValue } from '../domain/severity';
import { incidentReportEntity } from '../store/incident-report-entity';
import { queueMerges } from '../store/merge-store';
import { needsEntity } from '../store/needs-entity';
import { settlementEntity } from '../store/settlement-entity';
import { severityEntity } from '../store/severity-entity';
import { mentionPlace } from './mention-place';
import { ownNeeds, ownReport, ownSettlement, ownSeverity } from './own-values';

/** What one row says of an incident; the incident itself follows from all its reports. */
export const incidentReportKind: RecordKind<ReportValue> = {
  name: 'IncidentReport',
  mentions: ({ place }) => ({ places: [mentionPlace(place)] }),
  readOwn: readOwnBy(ownReport),
  write: async (manager, records) => {
    const reports = records.map(({ value, ...source }) => ({
      ...source,
      ...value,
      placeKey: placeKey(mentionPlace(value.place)),
    }));
    await upsertRecords(manager, incidentReportEntity, reports.map(withoutClosed));
    const closed = reports.map((report) => [keyOfReport(report), closedOfReport(report)] as const);
    await saveClosedValues(manager, new Map(closed));
    await queueMerges(
      manager,
      reports.map(({ incidentId }) => incidentId),
    );
  },
};

export const severityKind: RecordKind<SeverityValue> = {
  name: 'Severity',
  mentions: ({ countries }) => ({ places: countries.map((country) => ({ country })) }),
  readOwn: readOwnBy(ownSeverity),
  write: (manager, records) =>
    upsertRecords(
      manager,
      severityEntity,
      records.map(({ value, ...source }) => {
        const keys = value.countries.map((country) => placeKey({ country }));
        return { ...source, ...value, placeKeys: keys.filter((key) => key !== null) };
      }),
    ),
};

export const needsKind: RecordKind<NeedsValue> = {
  name: 'Needs',
  mentions: ({ place, sectorCode }) => ({
    places: [mentionPlace(place)],
    sectors: sectorCode === null ? [] : [sectorCode],
  }),
  readOwn: readOwnBy(ownNeeds),
  write: (manager, records) =>
    upsertRecords(
      manager,
      needsEntity,
      records.map(({ value, ...source }) => ({
        id: `${source.dataset}/${source.recordId}`,
        ...source,
        ...value,
        placeKey: placeKey(mentionPlace(value.place)),
        sectorKey: value.sectorCode === null ? null : sectorKey(value.sectorCode),
      })),
    ),
};

export const settlementKind: RecordKind<SettlementValue> = {
  name: 'ConflictAffectedSettlement',
  mentions: ({ place }) => ({ places: [mentionPlace(place)] }),
  readOwn: readOwnBy(ownSettlement),
  write: (manager, records) =>
    upsertRecords(
      manager,
      settlementEntity,
      records.map(({ value, ...source }) => ({
        id: source.recordId,
        ...source,
        ...value,
        placeKey: placeKey(mentionPlace(value.place)),
      })),
    ),
};

export const kinds = [incidentReportKind, severityKind, needsKind, settlementKind];
