import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Rung } from '../../../sharing/agreement';
import type {
  CountedRecord,
  TableRules,
  TellingMade,
} from '../../../sharing/disclosure/next-telling';
import type {
  LedgerCell,
  LedgerContent,
  LedgerExchange,
} from '../../../sharing/disclosure/telling-ledger';

/** Under whose name an owner keeps what it told itself. */
export const OURSELVES = '';

/** A table as it was told last. */
export interface TableTold {
  readonly name: string;
  readonly number: number;
  readonly toldAt: Date;
  readonly rules: TableRules;
}

/** Nobody else tells of a table until this transaction ends: neither another process nor another subgraph. */
export async function lockTable(transaction: EntityManager, name: string): Promise<void> {
  await transaction.query('select pg_advisory_xact_lock($1, hashtext($2))', [LOCK, name]);
}

const LOCK = 7_269_128;

/** The tables that were told, each as of its last telling. */
export async function readTables(manager: EntityManager): Promise<TableTold[]> {
  const rows: (Omit<TableTold, 'rules'> & { rules: StoredRules })[] = await manager.query(
    `select distinct on (table_name) table_name as name, number, told_at as "toldAt", rules
     from telling order by table_name, number desc`,
  );
  return rows.map(({ rules, ...table }) => ({ ...table, rules: fromStored(rules) }));
}

/** One telling of a table: when it was told or taken over, and by whom, if it told anything. */
interface TellingKept {
  readonly name: string;
  readonly number: number;
  readonly toldAt: Date;
  readonly teller: string;
  readonly records: number;
}

/** All tellings of all tables, in their order. */
export function readTellings(manager: EntityManager): Promise<TellingKept[]> {
  return manager.query(
    `select table_name as name, number, told_at as "toldAt",
       coalesce((select teller from told_cell c where c.table_name = t.table_name
         and c.groups[cardinality(c.groups)] = 'counted by ' || number limit 1), '') as teller,
       (select count(*)::int from counted_record r
         where r.table_name = t.table_name and r.number = t.number) as records
     from telling t order by table_name collate "C", number`,
  );
}

/** The records that were counted so far, each as the telling knew it that counted it. */
export function readCounted(manager: EntityManager, name: string): Promise<CountedRecord[]> {
  return manager.query(
    `select record_key as key, groups, number as telling from counted_record
     where table_name = $1 order by record_key collate "C"`,
    [name],
  );
}

/** All that was told of a table, by its owner and by others. */
export async function readLedger(manager: EntityManager, name: string): Promise<LedgerContent> {
  const exchanges: { exchanges: LedgerExchange[] }[] = await manager.query(
    'select exchanges from telling_proof where table_name = $1 order by number desc limit 1',
    [name],
  );
  const cells: { groups: string[]; rung: Rung; least: number; most: number | null }[] =
    await manager.query(
      `select groups, rung, least, most from told_cell where table_name = $1
       order by teller collate "C", groups`,
      [name],
    );
  return {
    cells: cells.map(({ groups, rung, least, most }) => ({
      ...{ groups, rung, bounds: [least, most ?? Infinity] },
    })),
    exchanges: exchanges[0]?.exchanges ?? [],
  };
}

/** By what noise and chance of a table are drawn: made once, and never another. */
export async function tableSecret(manager: EntityManager, name: string): Promise<string> {
  await manager.query('insert into telling_secret values ($1, $2) on conflict do nothing', [
    name,
    randomBytes(32).toString('base64url'),
  ]);
  const [{ secret } = { secret: '' }] = await manager.query<{ secret: string }[]>(
    'select secret from telling_secret where table_name = $1',
    [name],
  );
  return secret;
}

/** One telling: by whom, what it counted first, what it told, and what a next one goes on from. */
export interface TellingToKeep extends Pick<TellingMade, 'cells' | 'exchanges'> {
  readonly teller: string;
  readonly records: readonly CountedRecord[];
}

/** Writes one telling down. */
export async function saveTelling(
  manager: EntityManager,
  { name, number, rules }: Omit<TableTold, 'toldAt'>,
  { teller, records, cells, exchanges }: TellingToKeep,
): Promise<void> {
  await manager.query('insert into telling (table_name, number, rules) values ($1, $2, $3)', [
    ...[name, number, JSON.stringify(toStored(rules))],
  ]);
  await manager.query('insert into telling_proof values ($1, $2, $3)', [
    ...[name, number, JSON.stringify(exchanges)],
  ]);
  await manager.query(
    `insert into counted_record (table_name, number, record_key, groups)
     select $1, $2, key, groups from jsonb_to_recordset($3::jsonb) as r(key text, groups text[])`,
    [name, number, JSON.stringify(records.filter(({ telling }) => telling === number))],
  );
  await saveCells(manager, { name, teller }, cells);
}

/** Adds cells that were told. */
async function saveCells(
  manager: EntityManager,
  { name, teller }: { readonly name: string; readonly teller: string },
  cells: readonly LedgerCell[],
): Promise<void> {
  const rows = cells.map(({ groups, rung, bounds: [least, most] }) => ({
    ...{ groups, rung, least, most: most === Infinity ? null : most },
  }));
  await manager.query(
    `insert into told_cell (table_name, teller, groups, rung, least, most)
     select $1, $2, groups, rung, least, most from jsonb_to_recordset($3::jsonb)
       as r(groups text[], rung text, least int, most int)`,
    [name, teller, JSON.stringify(rows)],
  );
}

/** Rules as JSON: the groups of an axis keep their order. */
export type StoredRules = Omit<TableRules, 'axes'> & {
  readonly axes: readonly {
    name: string;
    groups: readonly (readonly [string, readonly string[]])[];
  }[];
};

export function fromStored({ axes, ...rules }: StoredRules): TableRules {
  return { ...rules, axes: axes.map(({ name, groups }) => ({ name, groups: new Map(groups) })) };
}

export function toStored({ axes, ...rules }: TableRules): StoredRules {
  const stored = axes.map(({ name, groups }) => ({
    ...{ name, groups: [...groups] },
  }));
  return { ...rules, axes: stored };
}
