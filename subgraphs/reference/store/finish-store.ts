import type { EntityManager } from 'typeorm';
import { normalizeName } from '../../../shared/core/normalize-name';
import type { SourcedClaim } from '../domain/organization';
import { organizationClaimEntity } from './organization-claim-entity';

export function listClaims(manager: EntityManager): Promise<SourcedClaim[]> {
  return manager.getRepository(organizationClaimEntity).find();
}

export async function removeOrganizations(manager: EntityManager): Promise<void> {
  await manager.query('delete from organization');
}

interface Named {
  readonly pcode: string;
  readonly name: string;
  readonly parent: string;
}

/** Finds the area of each alias that came without a p-code, by its spellings within its parent. */
export async function placeAliases(manager: EntityManager): Promise<void> {
  const aliases: { dataset: string; recordId: string; parent: string; spellings: string[] }[] =
    await manager.query(
      `select dataset, record_id as "recordId", admin1_pcode as parent, spellings
       from area_alias where pcode is null and admin1_pcode is not null`,
    );
  const areas: Named[] = await manager.query(
    'select pcode, name, parent from admin_area where parent = any($1::text[])',
    [aliases.map(({ parent }) => parent)],
  );
  const codes = codesByName(areas);
  const placed = aliases.flatMap(({ spellings, parent, ...key }) => {
    const pcode = spellings.map((name) => codes.get(wordsOf(parent, name))).find(Boolean);
    return pcode ? [{ ...key, pcode }] : [];
  });
  await manager.query(
    `update area_alias a set pcode = p.pcode
     from jsonb_to_recordset($1::jsonb) as p(dataset text, "recordId" text, pcode text)
     where a.dataset = p.dataset and a.record_id = p."recordId"`,
    [JSON.stringify(placed)],
  );
}

/** P-codes by parent and name; null for a name that two areas of one parent share. */
function codesByName(areas: readonly Named[]): ReadonlyMap<string, string | null> {
  const codes = new Map<string, string | null>();
  for (const { pcode, name, parent } of areas) {
    const words = wordsOf(parent, name);
    codes.set(words, codes.has(words) ? null : pcode);
  }
  return codes;
}

function wordsOf(parent: string, name: string): string {
  return `${parent} ${normalizeName(name)}`;
}
