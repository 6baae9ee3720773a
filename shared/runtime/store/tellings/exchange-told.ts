import type { EntityManager } from 'typeorm';
import { PassageError } from '../../../core/errors';
import { arrivals, countedBy } from '../../../sharing/disclosure/arrivals';
import type { Bounds } from '../../../sharing/disclosure/counted-table';
import { Lattice } from '../../../sharing/disclosure/lattice';
import { type CountedRecord, countsIn } from '../../../sharing/disclosure/next-telling';
import {
  type SignedTold,
  TOLD_KIND,
  type ToldDocument,
} from '../../../sharing/disclosure/told-document';
import { type KeyDirectory, faultOf } from '../../../sharing/key-directory';
import { instantOf } from '../../../sharing/parse-document';
import type { ToldTable } from './tell-table';
import {
  fromStored,
  lockTable,
  readCounted,
  readLedger,
  readTables,
  saveTelling,
  toStored,
} from './telling-store';

/**
 * What was told of a table, for an owner who tells of the same records, to be signed by who gives it: bounds that
 * everybody could be told, and which records each telling counted. Undefined where nothing was told.
 */
export async function toldDocument(
  kept: EntityManager,
  name: string,
  teller: string,
): Promise<ToldDocument | undefined> {
  const table = (await readTables(kept)).find((told) => told.name === name);
  if (table === undefined) return undefined;
  const counted = await readCounted(kept, name);
  const { cells } = await readLedger(kept, name);
  return {
    ...{ format: 'passage-told/1', table: name, teller },
    rules: storedRules(table.rules),
    tellings: Array.from({ length: table.number }, (_, at) =>
      counted.filter(({ telling }) => telling === at + 1).map(({ key }) => key),
    ),
    cells: cells
      .filter(({ rung }) => rung !== 'nothing')
      .map(({ groups, rung, bounds: [least, most] }) => ({
        ...{ groups: [...groups], rung, least, most: most === Infinity ? null : most },
      })),
  };
}

/**
 * Takes over what another owner told of the same records, before anything more is told of them here: from then
 * on every telling protects the other's too. A table has one order of tellings, so that the other's must go on
 * from those that are known here.
 * @returns how many tellings were new here.
 * @throws PassageError SIGNATURE_INVALID, or FILE_MALFORMED where it is of other records, or went on from others.
 */
export async function takeOverTold<Record extends { readonly key: string }>(
  kept: EntityManager,
  table: ToldTable<Record>,
  { told, signature }: SignedTold,
  { directory, now }: { readonly directory: KeyDirectory; readonly now: number },
): Promise<number> {
  const signable = { kind: TOLD_KIND, document: told };
  const fault = faultOf(directory, signable, signature, instantOf(now));
  if (fault !== undefined || signature.organization !== told.teller) {
    const reason = fault ?? `it is not signed by "${told.teller}"`;
    throw new PassageError('SIGNATURE_INVALID', `the ledger of told counts: ${reason}`);
  }
  if (told.table !== table.name) throw unusable('it is of another table', table.name);
  return kept.transaction(async (transaction) => {
    await lockTable(transaction, told.table);
    const last = (await readTables(transaction)).find(({ name }) => name === told.table);
    const counted = await readCounted(transaction, told.table);
    requireSameOrder(told, last && storedRules(last.rules), counted);
    const records = await recordsOf(transaction, table, told);
    requireFit(told, records);
    for (let number = (last?.number ?? 0) + 1; number <= told.tellings.length; number += 1) {
      const cells = told.cells
        .filter(({ groups }) => groups.at(-1) === countedBy(number))
        .map((cell) => ({ ...cell, bounds: boundsOf(cell) }));
      const rules = fromStored(told.rules);
      await saveTelling(
        transaction,
        { name: told.table, number, rules },
        { teller: told.teller, records, cells, exchanges: [] },
      );
    }
    return told.tellings.length - (last?.number ?? 0);
  });
}

/** Both began with the same groups, and one of them told nothing that the other does not know. */
function requireSameOrder(
  { tellings, rules }: ToldDocument,
  ours: ToldDocument['rules'] | undefined,
  counted: readonly CountedRecord[],
): void {
  if (ours === undefined) return;
  if (JSON.stringify(ours) !== JSON.stringify(rules)) throw unusable('it has other groups');
  const tellingOf = new Map(
    tellings.flatMap((keys, at) => keys.map((key) => [key, at + 1] as const)),
  );
  if (counted.some(({ key, telling }) => tellingOf.get(key) !== telling)) {
    throw unusable(
      'it did not go on from what was told here, and both cannot be protected any more',
    );
  }
}

/** The records that the other counted, as they are known here. */
async function recordsOf<Record extends { readonly key: string }>(
  transaction: EntityManager,
  table: ToldTable<Record>,
  { tellings, rules }: ToldDocument,
): Promise<CountedRecord[]> {
  const counted = await readCounted(transaction, table.name);
  const known = new Map((await table.readRecords(transaction)).map((one) => [one.key, one]));
  const before = new Map(counted.map((record) => [record.key, record]));
  return tellings.flatMap((keys, at) =>
    keys.map((key): CountedRecord => {
      const record = known.get(key);
      const groups =
        before.get(key)?.groups ?? (record && table.groupsOf(record, fromStored(rules)));
      if (groups === undefined) throw unusable('it counts a record that is not known here', key);
      return { key, groups, telling: at + 1 };
    }),
  );
}

/** Where a count here is not what was told, the records are not the same. */
function requireFit({ rules, tellings, cells }: ToldDocument, records: readonly CountedRecord[]) {
  const lattice = new Lattice([...fromStored(rules).axes, arrivals(tellings.length)]);
  const totals = lattice.totalsOf(countsIn(lattice, records));
  for (const cell of cells) {
    const count = totals[lattice.cellOf(cell.groups) ?? -1];
    const [least, most] = boundsOf(cell);
    if (count === undefined || count < least || count > most) {
      throw unusable('it tells what the records here do not give', cell.groups.join(', '));
    }
  }
}

function boundsOf({ least, most }: { least: number; most: number | null }): Bounds {
  return [least, most ?? Infinity];
}

function storedRules(rules: Parameters<typeof toStored>[0]): ToldDocument['rules'] {
  const { axes, ...others } = toStored(rules);
  const written = axes.map(({ name, groups }) => ({
    name,
    groups: groups.map(([leaf, chain]): [string, string[]] => [leaf, [...chain]]),
  }));
  return { ...others, axes: written };
}

function unusable(reason: string, where?: string): PassageError {
  const message = `the ledger of told counts cannot be taken over: ${reason}`;
  return new PassageError('FILE_MALFORMED', message, where === undefined ? {} : { where });
}
