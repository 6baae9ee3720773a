import type { EntityManager } from 'typeorm';
import {
  type CellTold,
  type CountedRecord,
  type TableRules,
  nextTelling,
} from '../../../sharing/disclosure/next-telling';
import {
  OURSELVES,
  lockTable,
  readCounted,
  readLedger,
  readTables,
  saveTelling,
  tableSecret,
} from './telling-store';

/** A table of protected counts that an owner tells, telling after telling. */
export interface ToldTable<Record extends { readonly key: string }> {
  /** Subgraphs that tell of the same records in one database share the name, and so the ledger. */
  readonly name: string;
  /** What may be counted now. */
  readonly readRecords: (transaction: EntityManager) => Promise<readonly Record[]>;
  /** The table's rules, asked at its first telling and kept: later tellings are over the same groups. */
  readonly rulesFor: (records: readonly Record[]) => TableRules;
  /** The finest groups of a record. */
  readonly groupsOf: (record: Record, rules: TableRules) => readonly string[];
  /** Writes the answers where they are read, in the transaction in which the ledger is written. */
  readonly saveAnswers: (transaction: EntityManager, answers: readonly CellTold[]) => Promise<void>;
}

/** A telling of fewer records than these would hide nearly all of them. */
const LEAST_NEW_RECORDS = 20;
/** Each telling has to protect all before it, which takes longer each time. */
const MOST_TELLINGS = 4;

/**
 * Tells a table, or tells it again, when enough records came that were not counted yet. What is told is in the
 * ledger before anybody can read it, and one process tells at a time: where the ledger cannot be written, what
 * was told before remains all that is told.
 * @returns the number of the telling; undefined where what was told stands.
 */
export function tellTable<Record extends { readonly key: string }>(
  kept: EntityManager,
  table: ToldTable<Record>,
): Promise<number | undefined> {
  return kept.transaction(async (transaction) => {
    const { name } = table;
    await lockTable(transaction, name);
    const last = (await readTables(transaction)).find((told) => told.name === name);
    const number = (last?.number ?? 0) + 1;
    const counted = await readCounted(transaction, name);
    const fresh = await freshRecords(transaction, table, counted);
    if (fresh.length < LEAST_NEW_RECORDS || number > MOST_TELLINGS) return undefined;
    const rules = last?.rules ?? table.rulesFor(fresh);
    const records = counted.concat(
      fresh.map((one): CountedRecord => {
        return { key: one.key, groups: table.groupsOf(one, rules), telling: number };
      }),
    );
    const ledger = await readLedger(transaction, name);
    const made = nextTelling(rules, records, ledger, await tableSecret(transaction, name));
    if (made === undefined) return undefined;
    await saveTelling(
      transaction,
      { name, number, rules },
      { teller: OURSELVES, records, ...made },
    );
    await table.saveAnswers(transaction, made.answers);
    return number;
  });
}

async function freshRecords<Record extends { readonly key: string }>(
  transaction: EntityManager,
  { readRecords }: ToldTable<Record>,
  counted: readonly CountedRecord[],
): Promise<readonly Record[]> {
  const known = new Set(counted.map(({ key }) => key));
  return (await readRecords(transaction)).filter(({ key }) => !known.has(key));
}
