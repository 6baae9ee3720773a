import DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import type { History } from '../../../shared/core/recording/history-entry';
import { readHistories } from '../../../shared/runtime/recording/store/read-histories';
import type { AgreementAsTold, AgreementRecord } from '../domain/access-agreement';
import type { ViolationEvent } from '../domain/accountability/violation-event';
import { violationKind } from '../domain/accountability/violation-kind';
import type { AgreementEvent } from '../domain/agreement-event';
import { type SupplementEvent, supplementKind } from '../domain/agreement-supplement';
import { idsUnder } from './histories-under';
import { recordedEventsOf } from './recorded-events';

/** What is told of agreements, read by one statement each. */
export interface AgreementParts {
  readonly agreementRecords: DataLoader<string, AgreementRecord[]>;
  readonly agreementEvents: DataLoader<string, AgreementEvent[]>;
  readonly agreementSupplements: DataLoader<string, History<SupplementEvent> | null>;
  readonly violationIds: DataLoader<string, readonly string[]>;
  readonly violations: DataLoader<string, History<ViolationEvent> | null>;
}

export function agreementParts(manager: EntityManager): AgreementParts {
  return {
    agreementRecords: byId((ids) => recordsOf(manager, ids)),
    agreementEvents: byId((ids) => recordedEventsOf(manager, ids)),
    agreementSupplements: byId((ids) => readHistories(manager, supplementKind, ids)),
    violationIds: byId((ids) => idsUnder(manager, violationKind.name, ids)),
    violations: byId((ids) => readHistories(manager, violationKind, ids)),
  };
}

function byId<T>(
  read: (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>,
): DataLoader<string, T> {
  const load = async (ids: readonly string[]) => {
    const found = await read(ids);
    return ids.map((id) => found.get(id)!);
  };
  // Agreements are kept by their own loader, which a mutation clears.
  return new DataLoader<string, T>(load, { cache: false });
}

interface Row extends Pick<
  AgreementRecord,
  'dataset' | 'recordId' | 'countryCodes' | 'organizationIds' | 'recording'
> {
  readonly content: AgreementAsTold;
}

async function recordsOf(
  manager: EntityManager,
  ids: readonly string[],
): Promise<Map<string, AgreementRecord[]>> {
  const rows: Row[] = await manager.query(
    `select a.dataset, a.record_id as "recordId", a.content,
       array(
         select distinct m.iso3 from place_mention m
         where m.key = any(a.place_keys) and m.iso3 is not null order by 1
       ) as "countryCodes",
       coalesce((
         select jsonb_object_agg(m.key, m.organization_id) from organization_mention m
         where m.key = any(a.organization_keys) and m.organization_id is not null
       ), '{}') as "organizationIds",
       case when r.agreement_id is null then null else jsonb_build_object(
         'organization', r.recorded_by, 'publicFrom', r.public_from,
         'date', (r.recorded_at at time zone 'UTC')::date) end as recording
     from access_agreement a left join recorded_agreement r on r.agreement_id = a.id
       and r.dataset = a.dataset
     where a.id = any($1::text[]) order by a.id, a.dataset, a.record_id`,
    [ids],
  );
  const records = new Map<string, AgreementRecord[]>(ids.map((id) => [id, []]));
  for (const { content, ...found } of rows) records.get(content.id)?.push({ ...content, ...found });
  return records;
}
