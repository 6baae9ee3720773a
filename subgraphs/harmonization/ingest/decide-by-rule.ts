import type { HarmonizedKind } from '../domain/compared-record';
import { readWhole } from '../store/compared-records';
import { readChanged, rememberAll } from '../store/linked-records';
import type { DecidedPairs, DecidingGround } from './decided-pairs';
import { addWhatChanged, ASKED_FOR, NO_PAIRS, NOTHING_CHANGED, whyChanged } from './decided-pairs';
import type { RuleDeciding } from './linking-task';

/**
 * Decides by a rule. As long as the rule and what it asks about stand, only records that changed, and those
 * that stand with them, are asked for again.
 */
export async function decideByRule(
  { transaction, last, whole }: DecidingGround,
  { kind, version, decide, reach }: RuleDeciding & { readonly kind: HarmonizedKind },
): Promise<DecidedPairs> {
  const changed = await readChanged(transaction, kind);
  const same = { modelVersion: version };
  const { counts } = last ?? {};
  const why = whyAll(last?.modelVersion ?? null, version, whole);
  if (why === null && counts && changed.length === 0)
    return {
      ...same,
      scope: 'NOTHING',
      why: NOTHING_CHANGED,
      judged: 0,
      pairs: counts,
      around: [],
    };
  await rememberAll(transaction, kind, false);
  const records = await readWhole(transaction, kind);
  const asks = why === null ? reach(changed) : null;
  if (asks === null || !counts) {
    const decisions = decide(records, () => true);
    await addWhatChanged(transaction, { kind, about: 'ALL', decisions });
    const pairs = { ...NO_PAIRS, pairs: decisions.length, kept: decisions.length };
    const told = { scope: 'WHOLE', why: why ?? 'the list of organizations changed' } as const;
    return { ...same, ...told, judged: decisions.length, pairs, around: 'ALL' };
  }
  const decisions = decide(records, asks);
  const there = records.map(({ id }) => id).filter(asks);
  const about = [...new Set([...changed.map(({ id }) => id), ...there])];
  const { more, touched } = await addWhatChanged(transaction, { kind, about, decisions });
  return {
    ...{ ...same, scope: 'CHANGED', why: whyChanged(changed.length), judged: decisions.length },
    pairs: { ...counts, pairs: counts.pairs + more, kept: counts.kept + more },
    around: [...new Set([...touched, ...about])],
  };
}

function whyAll(last: string | null, version: string, whole: boolean): string | null {
  if (last === null) return 'the first time';
  if (last !== version) return 'the rule was changed';
  return whole ? ASKED_FOR : null;
}
