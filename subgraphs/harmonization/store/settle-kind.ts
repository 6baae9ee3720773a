import type { EntityManager } from 'typeorm';
import { strictest } from '../../../shared/core/sensitivity';
import type { HarmonizedKind } from '../domain/compared-record';
import type { RecordedDecision } from '../domain/decisions/pair-decision';
import { reviewValue, stakeOf } from '../domain/decisions/review-value';
import type { SeenSettlement } from '../domain/decisions/settle-as-seen';
import { settleAsSeen } from '../domain/decisions/settle-as-seen';
import type { LinkagePlan } from '../domain/linkage/linkage-plan';
import type { Answer } from '../domain/linkage/linked-pair';
import { readCompared } from './compared-records';
import type { PairFacts } from './decisions';
import { readAnswers, readToSettle, writeSettlement } from './decisions';

/** Whose pairs are worked out anew, and how records of the kind come together. */
export interface SettlingQuestion {
  readonly plan: Pick<LinkagePlan, 'clusters'>;
  /** Records about which something may be another; all that are in a group with them are settled. */
  readonly around: readonly string[] | 'ALL';
}

/** Works out anew what pairs come to and who belongs together, from decisions and answers alone. */
export async function settleKind(
  transaction: EntityManager,
  kind: HarmonizedKind,
  { plan, around }: SettlingQuestion,
): Promise<void> {
  const answers = await readAnswers(transaction, kind);
  const { settled, beside, decisions } = await readTogether(transaction, kind, { around, answers });
  const ends = new Set(decisions.flatMap(({ a, b }) => [a, b]));
  const known = settled === 'ALL' ? 'ALL' : [...new Set([...settled, ...beside, ...ends])];
  const compared = await readCompared(transaction, kind, known);
  const settlement = settleAsSeen({ plan, records: compared, decisions, answers });
  const about = settled === 'ALL' ? settlement : settlementAbout(new Set(settled), settlement);
  await writeSettlement(
    transaction,
    { kind, records: settled },
    about,
    factsOf(decisions, compared),
  );
}

/** What stands with each pair of records that are compared. */
function factsOf(
  decisions: readonly RecordedDecision[],
  compared: Awaited<ReturnType<typeof readCompared>>,
): ReadonlyMap<string, PairFacts> {
  const records = new Map(compared.map((record) => [record.id, record]));
  return new Map(
    decisions.flatMap((decision) => {
      const { pairId, kind, a, b, weight } = decision;
      const [x, y] = [records.get(a), records.get(b)];
      if (!x || !y) return [];
      const stake = Math.max(stakeOf(kind, x.facts), stakeOf(kind, y.facts));
      const sensitivity = strictest(x.sensitivity, y.sensitivity);
      return [[pairId, { weight, sensitivity, value: reviewValue(decision, stake) }]];
    }),
  );
}

function settlementAbout(
  records: ReadonlySet<string>,
  { pairs, members }: SeenSettlement,
): SeenSettlement {
  return {
    pairs: pairs.filter(({ a, b }) => records.has(a) || records.has(b)),
    members: members.filter(({ recordId }) => records.has(recordId)),
  };
}

/** What is read to settle some records. */
interface Together {
  /** Records of whose pairs and groups something may be another: what is written is about these. */
  readonly settled: readonly string[] | 'ALL';
  /** Records whose groups say what a pair of one of those comes to. */
  readonly beside: readonly string[];
  /** The latest decisions about all of them. */
  readonly decisions: readonly RecordedDecision[];
}

/**
 * Some records with all of their groups, and the groups with which a pair of theirs waits for a person: groups come
 * of pairs that are the same and of answers alone, so what comes of other records does not depend on these.
 */
async function readTogether(
  transaction: EntityManager,
  kind: HarmonizedKind,
  { around, answers }: Pick<SettlingQuestion, 'around'> & { readonly answers: readonly Answer[] },
): Promise<Together> {
  if (around === 'ALL') {
    return {
      ...{ settled: 'ALL', beside: [] },
      decisions: await readToSettle(transaction, kind, 'ALL'),
    };
  }
  const decisions = new Map<string, RecordedDecision>();
  const groupsOf = async (some: readonly string[]) => {
    const records = new Set(some);
    for (let next = some; next.length > 0;) {
      const found = await readToSettle(transaction, kind, next);
      for (const decision of found) decisions.set(decision.pairId, decision);
      next = endsBeyond(
        [...found.filter(({ outcome }) => outcome === 'SAME'), ...answers],
        records,
      );
      for (const id of next) records.add(id);
    }
    return records;
  };
  const settled = await groupsOf(around);
  const waiting = [...decisions.values()].filter(({ outcome }) => outcome === 'NEEDS_A_PERSON');
  const beside = await groupsOf(endsBeyond(waiting, settled));
  return { settled: [...settled], beside: [...beside], decisions: [...decisions.values()] };
}

/** The other ends of pairs of which one end is among these records. */
function endsBeyond(
  pairs: readonly { readonly a: string; readonly b: string }[],
  records: ReadonlySet<string>,
): string[] {
  const beyond = pairs.flatMap(({ a, b }) => {
    if (records.has(a) === records.has(b)) return [];
    return [records.has(a) ? b : a];
  });
  return [...new Set(beyond)];
}

/**
 * Settles kinds of which decisions stand and nothing that follows from them, as after a migration that changes what
 * follows.
 */
export async function settleUnsettled(
  kept: EntityManager,
  plans: Readonly<Record<HarmonizedKind, SettlingQuestion['plan']>>,
): Promise<void> {
  for (const [kind, plan] of Object.entries(plans) as [
    HarmonizedKind,
    SettlingQuestion['plan'],
  ][]) {
    if (await isSettled(kept, kind)) continue;
    await kept.transaction(async (transaction) => {
      await lockKind(transaction, kind);
      await settleKind(transaction, kind, { plan, around: 'ALL' });
    });
  }
}

async function isSettled(kept: EntityManager, kind: HarmonizedKind): Promise<boolean> {
  const [{ isSettled: is }] = await kept.query<[{ isSettled: boolean }]>(
    `select exists (select from compared_pair where kind = $1)
       or not exists (select from merge_decision where kind = $1) as "isSettled"`,
    [kind],
  );
  return is;
}

/** Lets nobody else decide about a kind until the transaction ends. */
export async function lockKind(transaction: EntityManager, kind: HarmonizedKind): Promise<void> {
  await transaction.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `link ${kind}`,
  ]);
}
