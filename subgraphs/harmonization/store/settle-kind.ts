import type { EntityManager } from 'typeorm';
import type { HarmonizedKind } from '../domain/compared-record';
import type { Settlement } from '../domain/decisions/settle-decisions';
import { settleDecisions } from '../domain/decisions/settle-decisions';
import type { LinkagePlan } from '../domain/linkage/linkage-plan';
import { readCompared } from './compared-records';
import { readAnswers, readDecisions, writeSettlement } from './decisions';

/** Works out anew what pairs of a kind come to and who belongs together, from decisions and answers alone. */
export async function settleKind(
  transaction: EntityManager,
  kind: HarmonizedKind,
  plan: Pick<LinkagePlan, 'clusters'>,
): Promise<Settlement> {
  const settlement = settleDecisions({
    plan,
    records: await readCompared(transaction, kind),
    decisions: await readDecisions(transaction, kind),
    answers: await readAnswers(transaction, kind),
  });
  await writeSettlement(transaction, kind, settlement);
  return settlement;
}

/** Lets nobody else decide about a kind until the transaction ends. */
export async function lockKind(transaction: EntityManager, kind: HarmonizedKind): Promise<void> {
  await transaction.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `link ${kind}`,
  ]);
}
