import {
  type DocumentNode,
  type ExecutionResult,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { PassageError } from '../../shared/core/errors';
import { LruCache } from '../planning/lru-cache';
import { createPlanQuery } from '../planning/plan-query';
import { parseSupergraph } from '../supergraph/parse-supergraph';
import type { Supergraph } from '../supergraph/supergraph';
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
  /**
   * Plans an operation, or finds the plan of an earlier time.
   * @throws PassageError PLAN_IMPOSSIBLE
   */
  readonly prepare: (question: Question) => PreparedOperation;
  readonly execute: (question: Question, run: OperationRun) => Promise<ExecutionResult>;
}

const MOST_PREPARED = 1_000;

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
    const fresh = { ...planQuery(document, operation), compiled: new Map() };
    prepared.set(key, fresh);
    return fresh;
  };
  return {
    supergraph,
    prepare,
    execute: async (question, run) => executeOperation(supergraph, prepare(question), run),
  };
}
