import type { EntityManager } from 'typeorm';
import { PassageError } from '../../../core/errors';
import { countedBy } from '../../../sharing/disclosure/arrivals';
import {
  type SignedTold,
  TOLD_KIND,
  type ToldDocument,
} from '../../../sharing/disclosure/told-document';
import { type KeyDirectory, faultOf } from '../../../sharing/key-directory';
import { instantOf } from '../../../sharing/parse-document';
import { recordsOf, requireFit, requireOwnRules, requireSameOrder, unusable } from './check-told';
import type { ToldTable } from './tell-table';
import { boundsOf, cellsTold, storedRules } from './told-cells';
import { fromStored, lockTable, readCounted, readTables, saveTelling } from './telling-store';

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
  return {
    ...{ format: 'passage-told/1', table: name, teller },
    rules: storedRules(table.rules),
    tellings: Array.from({ length: table.number }, (_, at) =>
      counted.filter(({ telling }) => telling === at + 1).map(({ key }) => key),
    ),
    cells: await cellsTold(kept, name),
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
    if (last === undefined) await requireOwnRules(transaction, table, told);
    else await requireSameOrder(transaction, last, told);
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
