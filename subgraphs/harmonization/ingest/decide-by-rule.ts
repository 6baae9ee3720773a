import type { HarmonizedKind } from '../domain/compared-record';
import { answersText, planText, whyAnew } from '../domain/decisions/choose-model';
import { readWhole } from '../store/compared-records';
import { readAnswers } from '../store/decisions';
import { readChanged, rememberAll } from '../store/linked-records';
import { addModel, readModel } from '../store/linking-runs';
import type { DecidedPairs, DecidingGround } from './decided-pairs';
import { addWhatChanged, ASKED_FOR, NO_PAIRS, NOTHING_CHANGED, whyChanged } from './decided-pairs';
import type { RuleDeciding } from './rule-deciding';

/**
 * Decides by a rule and the weights of what it finds. As long as the rule, the answers of people and what is
 * asked about stand, only records that changed, and those that stand with them, are asked for again.
 */
export async function decideByRule(
  { transaction, last, whole }: DecidingGround,
  { kind, plan, judge, reach }: RuleDeciding & { readonly kind: HarmonizedKind },
): Promise<DecidedPairs> {
  const answers = await readAnswers(transaction, kind);
  const before = await readModel(transaction, kind);
  const changed = await readChanged(transaction, kind);
  const { counts } = last ?? {};
  const why = whyAnew({ plan, answers, others: 0 }, before) ?? (whole ? ASKED_FOR : null);
  if (why === null && before && counts && changed.length === 0) {
    const stands = { modelVersion: before.model.version, judged: 0, pairs: counts, around: [] };
    return { scope: 'NOTHING', why: NOTHING_CHANGED, ...stands };
  }
  await rememberAll(transaction, kind, false);
  const records = await readWhole(transaction, kind);
  const { model, decide } = judge(records, answers);
  const basis = { records: records.length, answers: answersText(answers), plan: planText(plan) };
  await addModel(transaction, kind, { model, basis, counts: [], why: why ?? '' });
  const same = { modelVersion: model.version };
  const asks = why === null && before?.model.version === model.version ? reach(changed) : null;
  if (asks === null || !counts) {
    const decisions = decide(() => true);
    await addWhatChanged(transaction, { kind, about: 'ALL', decisions });
    const pairs = { ...NO_PAIRS, pairs: decisions.length, kept: decisions.length };
    const told = { scope: 'WHOLE', why: why ?? LISTED_ANEW } as const;
    return { ...same, ...told, judged: decisions.length, pairs, around: 'ALL' };
  }
  const decisions = decide(asks);
  const there = records.map(({ id }) => id).filter(asks);
  const about = [...new Set([...changed.map(({ id }) => id), ...there])];
  const { more, touched } = await addWhatChanged(transaction, { kind, about, decisions });
  return {
    ...{ ...same, scope: 'CHANGED', why: whyChanged(changed.length), judged: decisions.length },
    pairs: { ...counts, pairs: counts.pairs + more, kept: counts.kept + more },
    around: [...new Set([...touched, ...about])],
  };
}

const LISTED_ANEW = 'the list of organizations, or a name that people answered about, is another';
