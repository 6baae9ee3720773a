import DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import { stateAt } from '../../../shared/core/recording/follow-history';
import type { History } from '../../../shared/core/recording/history-entry';
import { readHistories } from '../../../shared/runtime/recording/store/read-histories';
import type { Viewer } from '../../../shared/runtime/recording/viewer';
import type { ViolationEvent } from '../domain/accountability/violation-event';
import { violationKind } from '../domain/accountability/violation-kind';
import type { AccessAgreement, AgreementAsTold, AgreementRecord } from '../domain/access-agreement';
import { assembleAgreement } from '../domain/access-agreement';
import type { AgreementEvent } from '../domain/agreement-event';
import { type SupplementEvent, supplementKind } from '../domain/agreement-supplement';
import { openAgreement } from '../domain/open-agreement';
import { sightOn } from '../domain/visibility';
import { idsUnder } from './histories-under';
import { recordedEventsOf } from './recorded-events';
import { withViolations } from './violations-seen';

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

/** Loads agreements with their whole histories; null for one that the viewer may not see. */
export function agreementLoader(
  parts: AgreementParts,
  viewer: Viewer,
): DataLoader<string, AccessAgreement | null> {
  return new DataLoader<string, AccessAgreement | null>(async (ids) => {
    const known = await readAgreements(parts, ids);
    const seen = [...known.values()].flatMap((agreement) => {
      const sight = sightOn(viewer.caller, agreement.circle, viewer.today);
      if (!sight.mayRead) return [];
      return sight.mayReadConfidential ? agreement : openAgreement(agreement, viewer.today);
    });
    const whole = await withViolations(parts, seen, viewer);
    const agreements = new Map(whole.map((agreement) => [agreement.id, agreement]));
    return ids.map((id) => agreements.get(id) ?? null);
  });
}

/** Agreements with their whole histories, whoever may see them. */
export async function readAgreements(
  parts: AgreementParts,
  ids: readonly string[],
): Promise<Map<string, AccessAgreement>> {
  const all = await Promise.all(ids.map((id) => readAgreement(parts, id)));
  return new Map(all.flatMap((agreement) => (agreement ? [[agreement.id, agreement]] : [])));
}

async function readAgreement(parts: AgreementParts, id: string): Promise<AccessAgreement | null> {
  const [[first, ...others], events, history] = await Promise.all([
    parts.agreementRecords.load(id),
    parts.agreementEvents.load(id),
    parts.agreementSupplements.load(id),
  ]);
  if (!first) return null;
  const supplement = { ...stateAt(supplementKind, history!, null)!, version: history!.version };
  return assembleAgreement([first, ...others], events, supplement);
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

/** Loads the ids of the agreements that give access in a country. */
export function agreementsOfCountryLoader(manager: EntityManager): DataLoader<string, string[]> {
  return idsLoader(
    manager,
    `select distinct m.iso3 as key, a.id from access_agreement a
     join place_mention m on m.key = any(a.place_keys) where m.iso3 = any($1::text[])`,
  );
}

/** Loads the ids of the agreements in which an organization takes part. */
export function agreementsOfOrganizationLoader(
  manager: EntityManager,
): DataLoader<string, string[]> {
  return idsLoader(
    manager,
    `select distinct m.organization_id as key, a.id from access_agreement a
     join organization_mention m on m.key = any(a.organization_keys)
     where m.organization_id = any($1::text[])`,
  );
}

function idsLoader(manager: EntityManager, sql: string): DataLoader<string, string[]> {
  return new DataLoader<string, string[]>(async (keys) => {
    const rows: { key: string; id: string }[] = await manager.query(sql, [keys]);
    const found = new Map<string, string[]>(keys.map((key) => [key, []]));
    for (const { key, id } of rows) found.get(key)?.push(id);
    return keys.map((key) => found.get(key)!);
  });
}

/** Loads the organization that a name given by a source was matched to. */
export function organizationOfNameLoader(
  manager: EntityManager,
): DataLoader<string, string | null> {
  return new DataLoader<string, string | null>(async (keys) => {
    const rows: { key: string; id: string | null }[] = await manager.query(
      'select key, organization_id as id from organization_mention where key = any($1::text[])',
      [keys],
    );
    const found = new Map(rows.map(({ key, id }) => [key, id]));
    return keys.map((key) => found.get(key) ?? null);
  });
}
