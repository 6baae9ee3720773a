import { type Database, openDatabase } from '../../shared/runtime/postgres';
import { CreateFieldRights1764154800000 } from '../../shared/runtime/store/rights/create-field-rights';
import { CreateTellings1764244800000 } from '../../shared/runtime/store/tellings/create-tellings';
import { type ToldTable, tellTable } from '../../shared/runtime/store/tellings/tell-table';
import type {
  CellTold,
  CountedRecord,
  TableRules,
} from '../../shared/sharing/disclosure/next-telling';

/** A database with nothing but a ledger of told counts, opened as its owner. */
export function openLedger(url: string): Promise<Database> {
  return openDatabase({
    ...{ service: 'test', url, entities: [] },
    migrations: [CreateFieldRights1764154800000, CreateTellings1764244800000],
  });
}

/** A table of these records; its answers are kept aside. */
export function tableOf(name: string, rules: TableRules, records: readonly CountedRecord[]) {
  const kept: { answers: readonly CellTold[] } = { answers: [] };
  const table: ToldTable<CountedRecord> = {
    name,
    readRecords: () => Promise.resolve(records),
    rulesFor: () => rules,
    groupsOf: ({ groups }) => groups,
    saveAnswers: (_, answers) => {
      kept.answers = answers;
      return Promise.resolve();
    },
  };
  return { table, kept };
}

/**
 * Tells a table and gives the number of the telling, 0 where what was told stands, with its answers. Its secret is
 * the same in each run of a test.
 */
export async function tell(
  database: Database,
  { table, kept }: ReturnType<typeof tableOf>,
): Promise<{ readonly telling: number; readonly answers: readonly CellTold[] }> {
  await database.query('insert into telling_secret values ($1, $1) on conflict do nothing', [
    table.name,
  ]);
  const telling = await tellTable(database.manager, table);
  return { telling: telling ?? 0, answers: kept.answers };
}
