import DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import { stateAt } from '../../../shared/core/recording/follow-history';
import { readHistories } from '../../../shared/runtime/recording/store/read-histories';
import type { Viewer } from '../../../shared/runtime/recording/viewer';
import type { AccessAgreement, AgreementAsTold, AgreementRecord } from '../domain/access-agreement';
import { assembleAgreement } from '../domain/access-agreement';
import { supplementKind } from '../domain/agreement-supplement';
import { openAgreement } from '../domain/open-agreement';
import { sightOn } from '../domain/visibility';
import { recordedEventsOf } from './recorded-events';
import { withViolations } from './violations-seen';

/** Loads agreements with their whole histories; null for one that the viewer may not see. */
export function agreementLoader(
  manager: EntityManager,
  viewer: Viewer,
): DataLoader<string, AccessAgreement | null> {
  return new DataLoader<string, AccessAgreement | null>(async (ids) => {
    const known = await readAgreements(manager, ids);
    const seen = [...known.values()].flatMap((agreement) => {
      const sight = sightOn(viewer.caller, agreement.circle, viewer.today);
      if (!sight.mayRead) return [];
      return sight.mayReadConfidential ? agreement : openAgreement(agreement, viewer.today);
    });
    const whole = await withViolations(manager, seen, viewer);
    const agreements = new Map(whole.map((agreement) => [agreement.id, agreement]));
    return ids.map((id) => agreements.get(id) ?? null);
  });
}

/** Agreements with their whole histories, whoever may see them. */
export async function readAgreements(
  manager: EntityManager,
  ids: readonly string[],
): Promise<Map<string, AccessAgreement>> {
  const [records, recorded, supplements] = await Promise.all([
    recordsOf(manager, ids),
    recordedEventsOf(manager, ids),
    readHistories(manager, supplementKind, ids),
  ]);
  const agreements = new Map<string, AccessAgreement>();
  for (const [id, [first, ...others]] of records) {
    if (!first) continue;
    const history = supplements.get(id)!;
    const supplement = { ...stateAt(supplementKind, history, null)!, version: history.version };
    agreements.set(id, assembleAgreement([first, ...others], recorded.get(id), supplement));
  }
  return agreements;
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
