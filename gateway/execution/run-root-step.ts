import { type AnswerObject, FieldFailure } from './answer-tree';
import { type Execution, askSubgraph, invalidAnswer } from './execution';
import { mergeInto, mergeValue } from './merge-values';
import { isRawObject, readFields } from './read-answer';
import { emptyObject } from './answer-tree';
import type { RootStep } from './steps';

/** Asks one subgraph for root fields and joins what it says into the tree. */
export async function runRootStep(execution: Execution, step: RootStep): Promise<void> {
  const answer = await askSubgraph(execution, step.call, {});
  if ('problem' in answer) return failAll(execution, step, new FieldFailure(answer.problem));
  const invalid = invalidAnswer(step.call.subgraph);
  if (answer.data instanceof FieldFailure) return failAll(execution, step, answer.data);
  if (!isRawObject(answer.data)) {
    const [first = invalid] = answer.unplaced;
    return failAll(execution, step, new FieldFailure(first));
  }
  const object = emptyObject();
  readFields(step.shape.fieldsOf(step.shape.type.name), answer.data, invalid, object);
  execution.looseProblems.push(...answer.unplaced);
  mergeInto(execution.tree, object, execution.supergraph.isObjectType);
}

function failAll({ tree, supergraph }: Execution, step: RootStep, failure: FieldFailure): void {
  for (const { answerKey, key, shape } of step.shape.fieldsOf(step.shape.type.name)) {
    setFailure(tree, key, failure.of(answerKey, shape), supergraph.isObjectType);
  }
}

/** Says that a key could not be had; what another owner gave for it stands. */
export function setFailure(
  object: AnswerObject,
  key: string,
  failure: FieldFailure,
  isConcrete: (typeName: string) => boolean,
): void {
  object[key] = mergeValue(object[key], failure, isConcrete);
}
