import type { EntityManager } from 'typeorm';
import type { Directory, DirectoryArea } from '../../../core/directory';
import type { OrganizationAsGiven, PlaceAsGiven } from '../../../core/mention';
import { organizationKey, placeKey, sectorKey } from '../../../core/mention';
import { organizationResolver } from '../../../core/resolve-organization';
import { placeResolver } from '../../../core/resolve-place';
import { sectorResolver } from '../../../core/resolve-sector';
import type { Mentions } from '../record-kind';

/** Notes the words of these records, so that {@link resolveMentions} can find what they mean. */
export async function saveMentions(
  manager: EntityManager,
  mentions: readonly Mentions[],
): Promise<void> {
  const places = mentions.flatMap((mention) => mention.places ?? []);
  const organizations = mentions.flatMap((mention) => mention.organizations ?? []);
  const sectors = mentions.flatMap((mention) => mention.sectors ?? []);
  await insertNew(manager, PLACES, keyed(places, placeKey));
  await insertNew(manager, ORGANIZATIONS, keyed(organizations, organizationKey));
  await insertNew(
    manager,
    SECTORS,
    keyed(
      sectors.map((name) => ({ name })),
      sectorKeyOf,
    ),
  );
}

const sectorKeyOf = ({ name }: { name: string }) => sectorKey(name);

function keyed<T extends object>(given: readonly T[], keyOf: (value: T) => string | null) {
  const rows = new Map<string, T & { key: string }>();
  for (const value of given) {
    const key = keyOf(value);
    if (key !== null) rows.set(key, { ...value, key });
  }
  return [...rows.values()];
}

async function insertNew(manager: EntityManager, sql: string, rows: readonly object[]) {
  if (rows.length > 0) await manager.query(sql, [JSON.stringify(rows)]);
}

const PLACES = `
  insert into place_mention (key, country, pcode_given, admin1, admin2, admin3)
  select key, country, pcode, admin1, admin2, admin3 from jsonb_to_recordset($1::jsonb)
    as r(key text, country text, pcode text, admin1 text, admin2 text, admin3 text)
  on conflict (key) do nothing`;

const ORGANIZATIONS = `
  insert into organization_mention (key, name, acronym)
  select key, name, acronym from jsonb_to_recordset($1::jsonb) as r(key text, name text, acronym text)
  on conflict (key) do nothing`;

const SECTORS = `
  insert into sector_mention (key, name)
  select key, name from jsonb_to_recordset($1::jsonb) as r(key text, name text)
  on conflict (key) do nothing`;

/**
 * Resolves every place, organization and sector named in the owner's records against the directory.
 * It looks only at the words and the directory, so the order of loading never matters.
 */
export async function resolveMentions(manager: EntityManager, directory: Directory): Promise<void> {
  await resolvePlaces(manager, directory);
  await resolveOrganizations(manager, directory);
  await resolveSectors(manager, directory);
}

async function resolvePlaces(manager: EntityManager, directory: Directory): Promise<void> {
  const resolve = placeResolver(directory);
  const areas = new Map(directory.areas.map((area) => [area.pcode, area]));
  const mentions: Record<keyof PlaceAsGiven | 'key', string | null>[] = await manager.query(
    'select key, country, pcode_given as pcode, admin1, admin2, admin3 from place_mention',
  );
  const resolved = mentions.map(({ key, ...given }) => {
    const place = resolve(withoutNulls(given));
    return { key, ...place, ...ancestors(areas, place.pcode) };
  });
  await manager.query(
    `update place_mention as m set match = r.match, pcode = r.pcode, iso3 = r.iso3,
       admin1_pcode = r.admin1, admin2_pcode = r.admin2
     from jsonb_to_recordset($1::jsonb)
       as r(key text, match text, pcode text, iso3 text, admin1 text, admin2 text)
     where m.key = r.key and (m.match, m.pcode, m.iso3, m.admin1_pcode, m.admin2_pcode)
       is distinct from (r.match, r.pcode, r.iso3, r.admin1, r.admin2)`,
    [JSON.stringify(resolved)],
  );
}

function ancestors(areas: ReadonlyMap<string, DirectoryArea>, pcode: string | null) {
  const found: Record<string, string> = {};
  for (let area = areas.get(pcode ?? ''); area; area = areaAbove(areas, area)) {
    found[`admin${area.level}`] = area.pcode;
  }
  return found;
}

/** Only a coarser level is above: a code list whose areas contain each other is not climbed forever. */
function areaAbove(areas: ReadonlyMap<string, DirectoryArea>, area: DirectoryArea) {
  const parent = areas.get(area.parent);
  return parent && parent.level < area.level ? parent : undefined;
}

async function resolveOrganizations(manager: EntityManager, directory: Directory): Promise<void> {
  const resolve = organizationResolver(directory);
  const mentions: { key: string; name: string; acronym: string | null }[] = await manager.query(
    'select key, name, acronym from organization_mention',
  );
  const resolved = mentions.map(({ key, name, acronym }) => {
    const { match, organizationId } = resolve(
      withoutNulls({ name, acronym }) as OrganizationAsGiven,
    );
    return { key, match, id: organizationId };
  });
  await manager.query(
    `update organization_mention as m set match = r.match, organization_id = r.id
     from jsonb_to_recordset($1::jsonb) as r(key text, match text, id text)
     where m.key = r.key and (m.match, m.organization_id) is distinct from (r.match, r.id)`,
    [JSON.stringify(resolved)],
  );
}

async function resolveSectors(manager: EntityManager, directory: Directory): Promise<void> {
  const resolve = sectorResolver(directory);
  const mentions: { key: string; name: string }[] = await manager.query(
    'select key, name from sector_mention',
  );
  const resolved = mentions.map(({ key, name }) => ({ key, code: resolve(name) }));
  await manager.query(
    `update sector_mention as m set sector_code = r.code
     from jsonb_to_recordset($1::jsonb) as r(key text, code text)
     where m.key = r.key and m.sector_code is distinct from r.code`,
    [JSON.stringify(resolved)],
  );
}

function withoutNulls<T extends object>(given: T): { [K in keyof T]?: NonNullable<T[K]> } {
  const entries = Object.entries(given).filter(([, value]) => value !== null);
  return Object.fromEntries(entries) as { [K in keyof T]?: NonNullable<T[K]> };
}
