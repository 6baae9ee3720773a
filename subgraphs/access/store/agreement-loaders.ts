import DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import type { AccessAgreement, AgreementAsTold, AgreementRecord } from '../domain/access-agreement';
import { assembleAgreement } from '../domain/access-agreement';

/** Loads agreements with their whole histories. */
export function agreementLoader(
  manager: EntityManager,
): DataLoader<string, AccessAgreement | null> {
  return new DataLoader<string, AccessAgreement | null>(async (ids) => {
    const records = await recordsOf(manager, ids);
    return ids.map((id) => {
      const [first, ...others] = records.filter((record) => record.id === id);
      return first ? assembleAgreement([first, ...others]) : null;
    });
  });
}

interface Row {
  readonly dataset: string;
  readonly recordId: string;
  readonly countryCodes: string[];
  readonly content: AgreementAsTold;
}

async function recordsOf(
  manager: EntityManager,
  ids: readonly string[],
): Promise<AgreementRecord[]> {
  const rows: Row[] = await manager.query(
    `select a.dataset, a.record_id as "recordId", a.content, array(
         select distinct m.iso3 from place_mention m
         where m.key = any(a.place_keys) and m.iso3 is not null order by 1
       ) as "countryCodes"
     from access_agreement a where a.id = any($1::text[])
     order by a.id, a.dataset, a.record_id`,
    [ids],
  );
  return rows.map(({ content, ...origin }) => ({ ...content, ...origin }));
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
