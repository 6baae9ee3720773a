import { type AnswerObject, FieldFailure, type Problem, typenameOf } from './answer-tree';
import { ENTITY_TYPE_ALIAS, isSameEntity } from './entity-keys';
import { type Execution, askSubgraph, invalidAnswer } from './execution';
import { findTargets } from './find-targets';
import { mergeValue } from './merge-values';
import { isRawObject, readValue } from './read-answer';
import { type Representation, representationOf } from './representations';
import { setFailure } from './run-root-step';
import type { EntityBatch, EntityStep } from './steps';

/** The entities of one batch: each asked once, however often it stands in the answer. */
interface AskedBatch {
  readonly batch: EntityBatch;
  readonly representations: readonly Representation[];
  /** For each representation, the objects that its entity's fields belong to. */
  readonly targets: readonly (readonly AnswerObject[])[];
}

/** Asks one subgraph for fields of entities that stand in the tree, and joins them there. */
export async function runEntityStep(execution: Execution, step: EntityStep): Promise<void> {
  const asked = step.batches.map((batch) => gatherEntities(execution, batch));
  if (asked.every(({ representations }) => representations.length === 0)) return;
  const variables: Record<string, unknown> = {};
  for (const { batch, representations } of asked) variables[batch.variable] = representations;
  const answer = await askSubgraph(execution, step.call, variables);
  if ('problem' in answer) return failAll(execution, asked, new FieldFailure(answer.problem));
  const invalid = invalidAnswer(step.call.subgraph);
  if (answer.data instanceof FieldFailure) {
    return failAll(execution, asked, new FieldFailure(answer.data.problem));
  }
  if (!isRawObject(answer.data)) {
    return failAll(execution, asked, new FieldFailure(answer.unplaced[0] ?? invalid));
  }
  execution.looseProblems.push(...answer.unplaced);
  for (const batch of asked)
    readBatch(execution, batch, answer.data[batch.batch.responseKey], invalid);
}

function gatherEntities(execution: Execution, batch: EntityBatch): AskedBatch {
  const { tree, supergraph } = execution;
  const positions = new Map<string, number>();
  const representations: Representation[] = [];
  const targets: AnswerObject[][] = [];
  for (const target of batch.paths.flatMap((path) =>
    findTargets(tree, path, supergraph.isTypeOf),
  )) {
    const representation = representationOf(target, batch, supergraph.isTypeOf);
    if (representation === undefined) setAll(execution, batch, target, null);
    else if (representation instanceof FieldFailure) {
      setAll(execution, batch, target, representation.ofDependent());
    } else {
      const identity = JSON.stringify(representation);
      const position = positions.get(identity) ?? representations.push(representation) - 1;
      positions.set(identity, position);
      (targets[position] ??= []).push(target);
    }
  }
  return { batch, representations, targets };
}

function readBatch(
  execution: Execution,
  { batch, representations, targets }: AskedBatch,
  entities: unknown,
  invalid: Problem,
): void {
  const missing =
    entities instanceof FieldFailure
      ? new FieldFailure(entities.problem)
      : new FieldFailure(invalid);
  const isComplete = Array.isArray(entities) && entities.length === representations.length;
  representations.forEach((representation, index) => {
    const entity: unknown = isComplete ? entities[index] : missing;
    for (const target of targets[index] ?? []) {
      readEntity(execution, batch, { representation, entity, target }, invalid);
    }
  });
}

interface EntityPlace {
  readonly representation: Representation;
  readonly entity: unknown;
  readonly target: AnswerObject;
}

function readEntity(
  execution: Execution,
  batch: EntityBatch,
  { representation, entity, target }: EntityPlace,
  invalid: Problem,
): void {
  const { isTypeOf, isObjectType } = execution.supergraph;
  if (entity === null) return setAll(execution, batch, target, null);
  if (entity instanceof FieldFailure) return setAll(execution, batch, target, entity);
  if (!isRawObject(entity) || !isSameEntity(representation, entity, batch.keys, isTypeOf)) {
    return setAll(execution, batch, target, new FieldFailure(invalid));
  }
  for (const field of batch.shape.fieldsOf(String(entity[ENTITY_TYPE_ALIAS]))) {
    const raw = Object.hasOwn(entity, field.answerKey) ? entity[field.answerKey] : undefined;
    const value = readValue(field.shape, raw, invalid);
    if (field.key === '__typename' && !(typeof value === 'string' && isObjectType(value))) continue;
    target[field.key] = mergeValue(target[field.key], value, isObjectType);
  }
}

function failAll(execution: Execution, asked: readonly AskedBatch[], failure: FieldFailure): void {
  for (const { batch, targets } of asked) {
    for (const target of targets.flat()) setAll(execution, batch, target, failure);
  }
}

/** Gives all fields of a batch on one object null or a failure. */
function setAll(
  { supergraph }: Execution,
  batch: EntityBatch,
  target: AnswerObject,
  value: FieldFailure | null,
): void {
  const { isObjectType } = supergraph;
  const typeName = typenameOf(target) ?? batch.shape.type.name;
  for (const field of batch.shape.fieldsOf(typeName)) {
    if (field.isTypename) continue;
    if (value === null) target[field.key] = mergeValue(target[field.key], null, isObjectType);
    else setFailure(target, field.key, value.of(field.answerKey, field.shape), isObjectType);
  }
}
