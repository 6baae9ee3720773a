import { estimateFromPrepared } from '../linkage/estimate-from-records';
import type { LinkagePlan } from '../linkage/linkage-plan';
import type { PreparedRecord } from '../linkage/linkage-record';
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

export interface ChosenModel extends BasedModel {
  /** Why it was estimated anew; null when the one before stays. */
  readonly reason: string | null;
}

/** Records more or fewer than at the estimate, as a share, from which weights are estimated anew. */
const GROWTH = 0.1;

/** Records from which on weights are estimated from them; with fewer, chance would decide. */
const FEWEST = 400;

/** What a model is chosen for: how records are compared, which, and what people said of some. */
export interface ModelQuestion {
  readonly plan: LinkagePlan;
  readonly records: readonly PreparedRecord[];
  readonly answers: readonly Answer[];
  /** Weights to begin with; where there are none, they are estimated from however few records. */
  readonly start: StartingWeights | null;
}

/**
 * The model by which to compare: the one before, unless its plan, the answers of people or the records it
 * was estimated from are others. The same records and answers give the same model.
 */
export function chooseModel(
  { plan, records, answers, start }: ModelQuestion,
  before: BasedModel | null,
): ChosenModel {
  const basis = {
    records: records.length,
    answers: answersText(answers),
    plan: fingerprint(JSON.stringify(plan)),
  };
  const reason = whyAnew(basis, before);
  if (reason === null && before) return { ...before, reason };
  const model =
    start !== null && records.length < FEWEST
      ? startingModel(plan, start)
      : estimateFromPrepared(plan, records, answers);
  return { model, basis, reason };
}

function whyAnew(basis: ModelBasis, before: BasedModel | null): string | null {
  if (before === null) return 'the first estimate';
  if (before.basis.plan !== basis.plan) return 'the plan was changed';
  if (before.basis.answers !== basis.answers) return 'people answered';
  const grown = Math.abs(basis.records - before.basis.records) / Math.max(1, before.basis.records);
  return grown > GROWTH ? 'more than a tenth of the records are others' : null;
}

function answersText(answers: readonly Answer[]): string {
  const lines = answers.map(({ a, b, isSame }) => `${a}|${b}|${isSame}`);
  return answers.length === 0 ? '' : fingerprint(lines.sort().join('\n'));
}
