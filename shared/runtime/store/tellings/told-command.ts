import { readFileSync } from 'node:fs';
import type { EntityManager } from 'typeorm';
import { expectedWord } from '../../../core/closest-word';
import { PassageError } from '../../../core/errors';
import { TOLD_KIND, parseTold } from '../../../sharing/disclosure/told-document';
import { instantOf } from '../../../sharing/parse-document';
import { signDocument } from '../../../sharing/signature';
import type { Environment } from '../../environment';
import { failCommand } from '../../fail-command';
import type { Database } from '../../postgres';
import { reading } from '../../reading';
import { fromHere, readSigner, requireDocuments, writeDocument } from '../../sharing/sharing-files';
import { takeOverTold, toldDocument } from './exchange-told';
import type { ToldTable } from './tell-table';
import { type Asked, readToldArguments } from './told-arguments';
import { OURSELVES, readTellings } from './telling-store';

/** An owner that tells protected counts. */
export interface Teller<Record extends { readonly key: string }> {
  readonly openDatabase: () => Promise<Database>;
  /** The tables of the records that are known, told or not. */
  readonly tables: (kept: EntityManager) => Promise<readonly ToldTable<Record>[]>;
}

/** The process of `told.ts list | give ... | take FILE`, on the owner's own database. */
export async function runTold<Record extends { readonly key: string }>(
  teller: Teller<Record>,
  args: readonly string[],
  environment: Environment,
): Promise<void> {
  try {
    const asked = readToldArguments(args, environment);
    const database = await teller.openDatabase();
    try {
      await run(database.manager, teller, asked);
    } finally {
      await database.destroy();
    }
  } catch (error) {
    failCommand(error);
  }
}

function run<Record extends { readonly key: string }>(
  kept: EntityManager,
  teller: Teller<Record>,
  asked: Asked,
): Promise<void> {
  if (asked.command === 'list') return list(kept);
  if (asked.command === 'give') return give(kept, asked);
  return take(kept, teller, asked);
}

async function list(kept: EntityManager): Promise<void> {
  const tellings = await readTellings(kept);
  if (tellings.length === 0) console.log('No table was told yet.');
  for (const { name, number, toldAt, teller, records } of tellings) {
    const by = teller === OURSELVES ? 'told' : `taken over from ${teller}`;
    const at = instantOf(toldAt.getTime());
    console.log(`${name}, telling ${number}: ${by} ${at}, ${records} records counted first`);
  }
}

async function give(
  kept: EntityManager,
  { table, as, out, options }: Extract<Asked, { command: 'give' }>,
): Promise<void> {
  const signer = readSigner(as, options);
  const told = await toldDocument(kept, table, as);
  if (told === undefined) {
    throw noTable(table, 'told', new Set((await readTellings(kept)).map(({ name }) => name)));
  }
  const now = instantOf(Date.now());
  const signature = signDocument({ kind: TOLD_KIND, document: told }, signer, now);
  writeDocument(out, parseTold(JSON.stringify({ told, signature })));
  console.log(
    `${fromHere(out)}: ${tellingsOf(told.tellings.length)} of "${table}", signed by ${as}.`,
  );
  console.log('Next, with the other owner: npm run told -- take FILE');
}

async function take<Record extends { readonly key: string }>(
  kept: EntityManager,
  teller: Teller<Record>,
  { file, options }: Extract<Asked, { command: 'take' }>,
): Promise<void> {
  const content = reading(file, () => readFileSync(file, 'utf8'), 'ledger of told counts');
  const signed = parseTold(content);
  const { directory } = requireDocuments(options);
  const { table, teller: other } = signed.told;
  const tables = await teller.tables(kept);
  const own = tables.find(({ name }) => name === table);
  if (own === undefined) throw noTable(table, 'known', new Set(tables.map(({ name }) => name)));
  const taken = await takeOverTold(kept, own, signed, { directory, now: Date.now() });
  console.log(
    taken === 0
      ? `"${table}": all that ${other} told was known here already.`
      : `"${table}": ${tellingsOf(taken)} of ${other} taken over; what is told next protects both.`,
  );
}

function noTable(value: string, state: string, names: ReadonlySet<string>): PassageError {
  const all = [...names].sort();
  return new PassageError('BAD_ARGUMENT', `no such table is ${state} here`, {
    ...{ where: '--table', value },
    expected: all.length === 0 ? 'a table, of which there are none here' : expectedWord(value, all),
  });
}

function tellingsOf(count: number): string {
  return count === 1 ? '1 telling' : `${count} tellings`;
}
