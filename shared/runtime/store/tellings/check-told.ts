import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from 'typeorm';
import { PassageError } from '../../../core/errors';
import { arrivals, countedBy } from '../../../sharing/disclosure/arrivals';
import { Lattice } from '../../../sharing/disclosure/lattice';
import { type CountedRecord, countsIn } from '../../../sharing/disclosure/next-telling';
import type { ToldDocument } from '../../../sharing/disclosure/told-document';
import type { ToldTable } from './tell-table';
import { boundsOf, cellsTold, storedRules } from './told-cells';
import { type TableTold, fromStored, readCounted } from './telling-store';

/** Later tellings go by the rules of the first: another's may not tell of fewer people than is done here. */
export async function requireOwnRules<Record extends { readonly key: string }>(
  transaction: EntityManager,
  table: ToldTable<Record>,
  { rules }: ToldDocument,
): Promise<void> {
  const own = storedRules(table.rulesFor(await table.readRecords(transaction)));
  const isSame = isDeepStrictEqual(withoutGroups(own), withoutGroups(rules));
  if (!isSame) throw unusable('it was told by other rules', table.name);
}

function withoutGroups({ axes, ...rules }: ToldDocument['rules']) {
  return { ...rules, axes: axes.map(({ name }) => name) };
}

/** Both began with the same groups, and one of them told nothing that the other does not know. */
export async function requireSameOrder(
  transaction: EntityManager,
  last: TableTold,
  { table, tellings, rules, cells }: ToldDocument,
): Promise<void> {
  if (!isDeepStrictEqual(storedRules(last.rules), rules)) throw unusable('it has other groups');
  const counted = await readCounted(transaction, table);
  const tellingOf = new Map(
    tellings.flatMap((keys, at) => keys.map((key) => [key, at + 1] as const)),
  );
  const known = new Set(Array.from({ length: last.number }, (_, at) => countedBy(at + 1)));
  const before = cells.filter(({ groups }) => known.has(groups.at(-1) ?? ''));
  const goesOn =
    counted.every(({ key, telling }) => tellingOf.get(key) === telling) &&
    isDeepStrictEqual(byGroups(before), byGroups(await cellsTold(transaction, table)));
  if (goesOn) return;
  throw unusable('it did not go on from what was told here, and both cannot be protected any more');
}

function byGroups(cells: ToldDocument['cells']) {
  return new Map(cells.map((cell) => [cell.groups.join('\n'), cell]));
}

/** The records that the other counted, as they are known here. */
export async function recordsOf<Record extends { readonly key: string }>(
  transaction: EntityManager,
  table: ToldTable<Record>,
  { tellings, rules }: ToldDocument,
): Promise<CountedRecord[]> {
  const counted = await readCounted(transaction, table.name);
  const known = new Map((await table.readRecords(transaction)).map((one) => [one.key, one]));
  const before = new Map(counted.map((record) => [record.key, record]));
  const { axes } = fromStored(rules);
  return tellings.flatMap((keys, at) =>
    keys.map((key): CountedRecord => {
      const record = known.get(key);
      const groups =
        before.get(key)?.groups ?? (record && table.groupsOf(record, fromStored(rules)));
      if (groups === undefined) throw unusable('it counts a record that is not known here', key);
      if (!axes.every((axis, at) => axis.groups.has(groups[at] ?? ''))) {
        throw unusable('it has no group for a record that it counts', key);
      }
      return { key, groups, telling: at + 1 };
    }),
  );
}

/** Where a count here is not what was told, the records are not the same. */
export function requireFit(
  { rules, tellings, cells }: ToldDocument,
  records: readonly CountedRecord[],
) {
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

/** Why what another told cannot be taken over; `where` names a record by its public key, or a cell. */
export function unusable(reason: string, where?: string): PassageError {
  const message = `the ledger of told counts cannot be taken over: ${reason}`;
  return new PassageError('FILE_MALFORMED', message, where === undefined ? {} : { where });
}
