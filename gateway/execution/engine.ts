import {
  type DocumentNode,
  type ExecutionResult,
  type OperationDefinitionNode,
  OperationTypeNode,
  getVariableValues,
} from 'graphql';
import { PassageError } from '../../shared/core/errors';
import type { Conditions } from '../planning/decide-conditions';
import { LruCache, documentWeight } from '../planning/lru-cache';
import { type PlanQuery, createPlanQuery } from '../planning/plan-query';
import { printPlan } from '../planning/print-plan';
import { type OperationParts, readOperation } from '../planning/read-operation';
import { parseSupergraph } from '../supergraph/parse-supergraph';
import type { Supergraph } from '../supergraph/supergraph';
import { type CompiledOperation, compileOperation } from './compile-operation';
import type { Variables } from './execution';
import { type OperationRun, type PreparedOperation, executeOperation } from './execute-operation';

export interface Question {
  /** The text of the document, by which plans are kept. */
  readonly source: string;
  /** The same text, parsed and valid for the public schema. */
  readonly document: DocumentNode;
  /** The operation of the document that is meant. */
  readonly operation: OperationDefinitionNode;
}

/** All that answers questions under one supergraph. A new supergraph is a new engine. */
export interface Engine {
  readonly supergraph: Supergraph;
  /** Throws PassageError PLAN_IMPOSSIBLE when no combination of subgraphs can answer. */
  readonly execute: (question: Question, run: OperationRun) => Promise<ExecutionResult>;
  /** Plans a question ahead, for these values of its conditions. Throws as `execute` does. */
  readonly prepare: (question: Question, variables: Variables) => void;
  /** The plan of a question as text, see `printPlan`. Throws as `execute` does. */
  readonly explain: (question: Question, variables: Variables) => string;
}

const MOST_PREPARED = 1_000;
const MOST_VARIANTS = 16;

/** @throws PassageError FILE_MALFORMED when the text is no supergraph that can be served. */
export function createEngine(supergraphSdl: string): Engine {
  const supergraph = parseSupergraph(supergraphSdl);
  const planQuery = createPlanQuery(supergraph);
  const prepared = new LruCache<PreparedOperation>(MOST_PREPARED);
  const prepare = ({ source, document, operation }: Question): PreparedOperation => {
    const key = `${operation.name?.value ?? ''}\n${source}`;
    const known = prepared.get(key);
    if (known !== undefined) return known;
    if (operation.operation === OperationTypeNode.SUBSCRIPTION) {
      throw new PassageError('PLAN_IMPOSSIBLE', 'subscriptions are not served by this gateway');
    }
    const parts = readOperation(supergraph, document, operation);
    const fresh = { ...parts, compileFor: compileOnce(supergraph, planQuery, parts) };
    prepared.set(key, fresh, documentWeight(source));
    return fresh;
  };
  return {
    supergraph,
    execute: async (question, run) => executeOperation(supergraph, prepare(question), run),
    prepare(question, variables) {
      const operation = prepare(question);
      operation.compileFor(conditionsOf(supergraph, operation, variables));
    },
    explain(question, variables) {
      const operation = prepare(question);
      return printPlan(planQuery(operation, conditionsOf(supergraph, operation, variables)));
    },
  };
}

function conditionsOf(
  supergraph: Supergraph,
  { operation, conditionVariables }: PreparedOperation,
  variables: Variables,
): Conditions {
  const definitions = operation.variableDefinitions ?? [];
  const { coerced = {} } = getVariableValues(supergraph.publicSchema, definitions, variables);
  return Object.fromEntries(conditionVariables.map((name) => [name, coerced[name] === true]));
}

/** Keeps the compiled form of an operation for each set of condition values, up to a number of them. */
function compileOnce(
  supergraph: Supergraph,
  planQuery: PlanQuery,
  parts: OperationParts,
): PreparedOperation['compileFor'] {
  const compiled = new LruCache<CompiledOperation>(MOST_VARIANTS);
  return (conditions) => {
    const key = parts.conditionVariables.map((name) => Number(conditions[name])).join('');
    const known = compiled.get(key);
    if (known !== undefined) return known;
    const fresh = compileOperation(supergraph, planQuery, parts, conditions);
    compiled.set(key, fresh);
    return fresh;
  };
}
