import DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';

interface Spelling {
  readonly key: string;
  readonly spelling: string;
}

/** Other spellings of areas, by p-code. */
export function aliasLoader(manager: EntityManager): DataLoader<string, string[]> {
  return spellingLoader(
    manager,
    `select distinct a.pcode as key, spelling
     from admin_area a join area_alias x using (pcode), unnest(x.spellings) as spelling
     where a.pcode = any($1::text[]) and spelling <> a.name order by a.pcode, spelling`,
  );
}

/** Other names of sectors, by sector code. */
export function sectorAliasLoader(manager: EntityManager): DataLoader<string, string[]> {
  return spellingLoader(
    manager,
    `select distinct s.code as key, spelling
     from sector s join sector_alias a using (list_id), unnest(a.spellings) as spelling
     where s.code = any($1::text[]) and spelling <> s.name order by s.code, spelling`,
  );
}

function spellingLoader(manager: EntityManager, sql: string): DataLoader<string, string[]> {
  return new DataLoader(async (keys) => {
    const rows: Spelling[] = await manager.query(sql, [keys]);
    return keys.map((key) => rows.filter((row) => row.key === key).map((row) => row.spelling));
  });
}
