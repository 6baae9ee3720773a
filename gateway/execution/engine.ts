import {
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
  getVariableValues,
} from 'graphql';
import type { CutOperation } from '../planning/cut-operation';
import type { DenialReason } from '../planning/denial';
import { decideConditions } from '../planning/decide-conditions';
import { documentWeight } from '../planning/document-weight';
import { LruCache } from '../../shared/core/lru-cache';
import { cutNullArguments } from '../planning/null-arguments';
import { type PlanVariables, planKeyOf, planVariablesOf } from '../planning/plan-variables';
import { type PlanQuery, createPlanner } from '../planning/plan-query';
import { printPlan } from '../planning/print-plan';
import { type OperationParts, readOperation } from '../planning/read-operation';
import { parseSupergraph } from '../supergraph/parse-supergraph';
import type { Supergraph } from '../supergraph/supergraph';
import {
  type CompiledOperation,
  type RightfulOperation,
  compileOperation,
} from './compile-operation';
import { type Programs, programOnDemand } from './compiled/program-on-demand';
import type { RenderedAnswer } from './compiled/run-program';
import type { Variables } from './execution';
import { DEEPEST_JSON } from './read-leaf';
import { type OperationRun, type PreparedOperation, executeOperation } from './execute-operation';

export interface Question {
  /** The text of the document, by which plans are kept. */
  readonly source: string;
  /** The same text, parsed and valid for the public schema. */
  readonly document: DocumentNode;
  /** The operation of the document that is meant. */
  readonly operation: OperationDefinitionNode;
  /** What the caller may not have of it; absent: nothing is denied. */
  readonly rights?: Rights;
  /** Which labels of `@override` are active; absent: none. */
  readonly activeLabels?: ReadonlySet<string>;
}

/** What one caller may have of an operation. */
export interface Rights {
  /** Equal keys stand for equal rights; compiled operations are kept by it. */
  readonly key: string;
  /** The operation without what is denied, and where that would have stood, for one of `reasons`. */
  readonly cut: (document: DocumentNode) => CutOperation;
  /** What this caller is told of each denial; in one order for all callers with the same key. */
  readonly reasons: readonly DenialReason[];
  /** The schema that this caller may know of. */
  readonly schema: GraphQLSchema;
}

/** All that answers questions under one supergraph. A new supergraph is a new engine. */
export interface Engine {
  readonly supergraph: Supergraph;
  /** The labels of `@override` that decide who gives a field. */
  readonly labels: readonly string[];
  /** Throws PassageError PLAN_IMPOSSIBLE when no combination of subgraphs can answer. */
  readonly execute: (
    question: Question,
    run: OperationRun,
  ) => Promise<ExecutionResult | RenderedAnswer>;
  /** Plans a question ahead, for these values of its conditions. Throws as `execute` does. */
  readonly prepare: (question: Question, variables: Variables) => void;
  /** The plan of a question as text, see `printPlan`. Throws as `execute` does. */
  readonly explain: (question: Question, variables: Variables) => string;
}

const MOST_PREPARED = 1_000;
const MOST_VARIANTS = 16;
const MOST_PROGRAMS = 2_000;

export interface EngineOptions {
  /** How often an operation runs the general way before it is compiled to a program. */
  readonly compileAfter?: number;
  /** How deep the JSON of a subgraph's custom scalars may be. */
  readonly jsonDepthOf?: (subgraph: string) => number;
}

/** @throws PassageError FILE_MALFORMED, COMPOSITION_FAILED when the text is no supergraph that can be served. */
export function createEngine(
  supergraphSdl: string,
  { compileAfter = 1, jsonDepthOf = () => DEEPEST_JSON }: EngineOptions = {},
): Engine {
  const supergraph = parseSupergraph(supergraphSdl);
  const ground = { supergraph, jsonDepthOf };
  const { planQuery, labels } = createPlanner(supergraph);
  const prepared = new LruCache<PreparedOperation>(MOST_PREPARED);
  const programs: Programs = new LruCache(MOST_PROGRAMS);
  const prepare = (question: Question): PreparedOperation => {
    const { source, document, operation, rights, activeLabels } = question;
    const key = keyOf(question);
    const known = prepared.get(key);
    if (known !== undefined) return known;
    const parts = readOperation(supergraph.publicSchema, document, operation);
    const schema = rights?.schema ?? supergraph.publicSchema;
    const planFor: PlanQuery = (planned, decided) => planQuery(planned, decided, activeLabels);
    const compile = (variables: PlanVariables): CompiledOperation => {
      const rightful = withoutDenied(supergraph, parts, variables, rights);
      const compiled = compileOperation(ground, planFor, rightful, variables.conditions);
      const compilable = { ...compiled, denied: compiled.denied.places };
      const program = programOnDemand(programs, compileAfter, supergraph, compilable);
      return { ...compiled, program };
    };
    const fresh = { ...parts, schema, compileFor: compileOnce(compile) };
    prepared.set(key, fresh, documentWeight(source));
    return fresh;
  };
  return {
    supergraph,
    labels,
    execute: async (question, run) => {
      const reasons = question.rights?.reasons;
      return executeOperation(supergraph, prepare(question), { ...run, reasons });
    },
    prepare(question, variables) {
      const operation = prepare(question);
      operation.compileFor(coercedFor(supergraph, operation, variables));
    },
    explain(question, variables) {
      const operation = prepare(question);
      const decided = coercedFor(supergraph, operation, variables);
      const { planned } = withoutDenied(supergraph, operation, decided, question.rights);
      return printPlan(planQuery(planned, decided.conditions, question.activeLabels));
    },
  };
}

/** What tells prepared operations apart. */
function keyOf({ source, operation, rights, activeLabels }: Question): string {
  const labels = [...(activeLabels ?? [])].sort().join(' ');
  return [rights?.key, labels, operation.name?.value, source].join('\n');
}

function coercedFor(
  supergraph: Supergraph,
  operation: PreparedOperation,
  variables: Variables,
): PlanVariables {
  const definitions = operation.operation.variableDefinitions ?? [];
  const { coerced = {} } = getVariableValues(supergraph.publicSchema, definitions, variables);
  return planVariablesOf(operation, coerced);
}

/** What is planned of an operation for a caller and its variables, beside what is rendered. */
function withoutDenied(
  { publicSchema }: Supergraph,
  parts: OperationParts,
  { conditions, nulls }: PlanVariables,
  rights: Rights | undefined,
): RightfulOperation {
  const reasons = rights?.reasons ?? [];
  if (rights === undefined && nulls.length === 0)
    return { parts, planned: parts, denials: [], reasons };
  const decided = { document: decideConditions(parts.document, conditions), denials: [] };
  const rightful = rights === undefined ? decided : rights.cut(decided.document);
  const askable =
    nulls.length === 0
      ? { document: rightful.document, denials: [] }
      : cutNullArguments(publicSchema, rightful.document, nulls);
  return {
    parts,
    planned: { ...parts, document: askable.document },
    denials: [...rightful.denials, ...askable.denials],
    reasons,
  };
}

/** Keeps the compiled form of an operation for each plan that it has, up to a number of them. */
function compileOnce(compile: PreparedOperation['compileFor']): PreparedOperation['compileFor'] {
  const compiled = new LruCache<CompiledOperation>(MOST_VARIANTS);
  return (variables) => {
    const key = planKeyOf(variables);
    const known = compiled.get(key);
    if (known !== undefined) return known;
    const fresh = compile(variables);
    compiled.set(key, fresh);
    return fresh;
  };
}
