import type { EntityManager } from 'typeorm';
import type { HarmonizedKind } from '../domain/compared-record';
import { reviewValue, stakeOf } from '../domain/decisions/review-value';
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
  const records = await readCompared(transaction, kind);
  const decisions = await readDecisions(transaction, kind);
  const answers = await readAnswers(transaction, kind);
  const settlement = settleDecisions({ plan, records, decisions, answers });
  const stakes = new Map(records.map(({ id, facts }) => [id, stakeOf(kind, facts)]));
  const values = new Map(
    decisions.map((decision) => {
      const stake = Math.max(stakes.get(decision.a) ?? 0, stakes.get(decision.b) ?? 0);
      return [decision.pairId, reviewValue(decision, stake)];
    }),
  );
  await writeSettlement(transaction, kind, settlement, values);
  return settlement;
}

/** Lets nobody else decide about a kind until the transaction ends. */
export async function lockKind(transaction: EntityManager, kind: HarmonizedKind): Promise<void> {
  await transaction.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `link ${kind}`,
  ]);
}
