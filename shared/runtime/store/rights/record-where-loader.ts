import DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import type { RecordWhere } from '../../../sharing/record-scope';

const NOWHERE: RecordWhere = { places: [], firstDay: null, lastDay: null };

/** Loads where and when records are, as their owner's `record_where` says, by the keys of their closed values. */
export function recordWhereLoader(manager: EntityManager): DataLoader<string, RecordWhere> {
  return new DataLoader<string, RecordWhere>(async (keys) => {
    const rows: (RecordWhere & { key: string })[] = await manager.query(SELECT, [keys]);
    const found = new Map(rows.map(({ key, ...where }) => [key, where]));
    return keys.map((key) => found.get(key) ?? NOWHERE);
  });
}

const SELECT = `
  select record_key as key, places, first_day as "firstDay", last_day as "lastDay"
  from record_where where record_key = any($1::text[])`;
