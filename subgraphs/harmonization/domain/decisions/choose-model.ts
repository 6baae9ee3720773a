import type { CountedTerms } from '../linkage/compare/count-terms';
import { countTerms } from '../linkage/compare/count-terms';
import { estimateFromPrepared } from '../linkage/estimate-from-records';
import type { LinkagePlan } from '../linkage/linkage-plan';
import { byId, type PreparedRecord } from '../linkage/linkage-record';
import type { Answer } from '../linkage/linked-pair';
import { fingerprint } from '../linkage/score/fingerprint';
import type { LinkageModel } from '../linkage/score/linkage-model';
import type { StartingWeights } from './starting-model';
import { startingModel } from './starting-model';

/** What an estimate was made of, kept with the model to know when it is out of date. */
export interface ModelBasis {
  readonly records: number;
  /** Tells one set of answers from another, and one plan. */
  readonly answers: string;
  readonly plan: string;
}

/** A model with what it was estimated from. */
export interface BasedModel {
  readonly model: LinkageModel;
  readonly basis: ModelBasis;
}

/** A model that was just chosen, with the counts by which it weighs terms for as long as it stands. */
export interface ChosenModel extends BasedModel {
  readonly counts: readonly CountedTerms[];
}

/** Records that are others than at the estimate, as a share, from which weights are estimated anew. */
const OTHERS = 0.1;

/** Records from which on weights are estimated from them; with fewer, chance would decide. */
const FEWEST = 400;

/** What is at hand when it is asked whether a model still stands. */
export interface ModelGround {
  readonly plan: LinkagePlan;
  readonly answers: readonly Answer[];
  /** Records that came, changed or went since the estimate. */
  readonly others: number;
}

/** Why a model has to be chosen anew, in words; null when the one before stands. */
export function whyAnew(
  { plan, answers, others }: ModelGround,
  before: BasedModel | null,
): string | null {
  if (before === null) return 'the first estimate';
  if (before.basis.plan !== planText(plan)) return 'the plan was changed';
  if (before.basis.answers !== answersText(answers)) return 'people answered';
  const share = others / Math.max(1, before.basis.records);
  return share > OTHERS ? 'more than a tenth of the records are others' : null;
}

/** What a model is chosen for: how records are compared, which, and what people said of some. */
export interface ModelQuestion {
  readonly plan: LinkagePlan;
  readonly records: readonly PreparedRecord[];
  readonly answers: readonly Answer[];
  /** Weights to begin with; where there are none, they are estimated from however few records. */
  readonly start: StartingWeights | null;
}

/**
 * Chooses the model by which to compare, and counts how common terms are: both stay until the model is chosen
 * anew, so that what a pair comes to depends on its two records alone. The same question gives the same answer.
 */
export function chooseModel({ plan, records, answers, start }: ModelQuestion): ChosenModel {
  const model =
    start !== null && records.length < FEWEST
      ? startingModel(plan, start)
      : estimateFromPrepared(plan, records, answers);
  const counts = countTerms(plan, [...records].sort(byId));
  const basis = {
    records: records.length,
    answers: answersText(answers),
    plan: planText(plan),
  };
  return { model: { ...model, version: versionWith(model, counts) }, basis, counts };
}

/** The version of a model with the counts that it weighs by: other counts, another version. */
function versionWith({ version }: LinkageModel, counts: readonly CountedTerms[]): string {
  const lines = counts.map(({ records, counts: terms }) =>
    [...terms]
      .map(([term, count]) => `${term} ${count}`)
      .sort()
      .join('\n')
      .concat(`\n${records}`),
  );
  return fingerprint(`${version}\n${lines.join('\n\n')}`);
}

/** Tells one plan from another. */
export function planText(plan: LinkagePlan): string {
  return fingerprint(JSON.stringify(plan));
}

/** Tells one set of answers from another, in whatever order they are given. */
export function answersText(answers: readonly Answer[]): string {
  const lines = answers.map(({ a, b, isSame }) => `${a}|${b}|${isSame}`);
  return answers.length === 0 ? '' : fingerprint(lines.sort().join('\n'));
}
