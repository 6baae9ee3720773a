import type { Supergraph } from '../supergraph/supergraph';
import {
  type AnswerObject,
  type AnswerValue,
  type PathSegment,
  isAnswerObject,
  typenameOf,
} from './answer-tree';
import { findTargets } from './find-targets';
import type { ObjectShape, Shape } from './shape';
import type { Step } from './steps';

/** One object of an answer with the fields of it that one subgraph gave. */
export interface Origin {
  /** Where the object stands in the answer. */
  readonly path: readonly PathSegment[];
  readonly subgraph: string;
  /** The keys of its fields, as the client named them. */
  readonly fields: readonly string[];
}

/** An operation that was run, before it is forgotten. */
export interface RunOperation {
  readonly supergraph: Supergraph;
  readonly steps: Step;
  readonly shape: ObjectShape;
  readonly tree: AnswerObject;
  /** What the client gets; its nulls lead nowhere. */
  readonly data: unknown;
}

/** By whom each key of an object of the tree was given. */
type Givers = Map<AnswerObject, Map<string, string>>;

/** Which subgraph gave which fields, object by object, in the order of the answer. */
export function findOrigins({ supergraph, steps, shape, tree, data }: RunOperation): Origin[] {
  const givers: Givers = new Map();
  note(givers, supergraph, steps, tree);
  const origins: Origin[] = [];
  place(givers, shape, { value: tree, data, path: [] }, origins);
  return origins;
}

function note(givers: Givers, supergraph: Supergraph, step: Step, tree: AnswerObject): void {
  if (step.kind === 'root') noteObject(givers, step.shape, tree, step.call.subgraph);
  else if (step.kind === 'entities') {
    for (const { paths, shape } of step.batches) {
      const targets = paths.flatMap((path) => findTargets(tree, path, supergraph.isTypeOf));
      for (const target of targets) noteObject(givers, shape, target, step.call.subgraph);
    }
  } else if (step.kind !== 'nothing') {
    for (const inner of step.steps) note(givers, supergraph, inner, tree);
  }
}

function noteObject(
  givers: Givers,
  shape: ObjectShape,
  object: AnswerObject,
  subgraph: string,
): void {
  const own = givers.get(object) ?? new Map<string, string>();
  givers.set(object, own);
  for (const field of shape.fieldsOf(typenameOf(object) ?? shape.type.name)) {
    if (!own.has(field.key)) own.set(field.key, subgraph);
    noteValue(givers, field.shape, object[field.key], subgraph);
  }
}

function noteValue(
  givers: Givers,
  shape: Shape,
  value: AnswerValue | undefined,
  subgraph: string,
): void {
  if (shape.kind === 'object' && isAnswerObject(value)) noteObject(givers, shape, value, subgraph);
  if (shape.kind !== 'list' || !Array.isArray(value)) return;
  for (const item of value) noteValue(givers, shape.item, item, subgraph);
}

/** A value of the tree with what the client gets of it. */
interface Place {
  readonly value: AnswerValue | undefined;
  readonly data: unknown;
  readonly path: readonly PathSegment[];
}

function place(givers: Givers, shape: Shape, at: Place, origins: Origin[]): void {
  const { value, data, path } = at;
  if (shape.kind === 'list' && Array.isArray(value) && Array.isArray(data)) {
    for (const [index, item] of value.entries()) {
      const below = { value: item, data: data[index] as unknown, path: [...path, index] };
      place(givers, shape.item, below, origins);
    }
  }
  if (shape.kind === 'object' && isAnswerObject(value) && isObject(data)) {
    placeObject(givers, shape, { value, data, path }, origins);
  }
}

interface ObjectPlace extends Place {
  readonly value: AnswerObject;
  readonly data: Readonly<Record<string, unknown>>;
}

function placeObject(
  givers: Givers,
  shape: ObjectShape,
  { value, data, path }: ObjectPlace,
  origins: Origin[],
): void {
  const fields = shape.fieldsOf(typenameOf(value) ?? shape.type.name);
  const bySubgraph = new Map<string, string[]>();
  for (const { answerKey, key } of fields) {
    const subgraph = givers.get(value)?.get(answerKey);
    if (subgraph === undefined || data[key] == null) continue;
    bySubgraph.set(subgraph, [...(bySubgraph.get(subgraph) ?? []), key]);
  }
  for (const [subgraph, keys] of bySubgraph) origins.push({ path, subgraph, fields: keys });
  for (const { answerKey, key, shape: inner } of fields) {
    const below = { value: value[answerKey], data: data[key], path: [...path, key] };
    place(givers, inner, below, origins);
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
