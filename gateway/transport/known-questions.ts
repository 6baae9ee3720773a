import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import type { CostedOperation } from '../authorization/cost-gate';
import type { Engine } from '../execution/engine';
import { documentWeight } from '../planning/document-weight';
import { LruCache } from '../../shared/core/lru-cache';
import { onlyOperation } from '../planning/split-operation';

/** A document that was found valid for the public schema of an engine, with the operation that is meant. */
export interface KnownQuestion {
  readonly source: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** The one operation with its fragments, for what must be known before it runs. */
  readonly asked: CostedOperation;
}

const MOST_KNOWN = 1_000;

/** Keeps, for each engine, the questions that were asked of it. */
export class KnownQuestions {
  private readonly byEngine = new WeakMap<Engine, LruCache<KnownQuestion>>();

  /** A question by its text and the name that the request gives. */
  find(engine: Engine, source: string, operationName: string): KnownQuestion | undefined {
    return this.byEngine.get(engine)?.get(`${operationName}\n${source}`);
  }

  /** Keeps a question that was validated. */
  keep(
    engine: Engine,
    operationName: string,
    { source, document, operation }: Omit<KnownQuestion, 'asked'>,
  ): KnownQuestion {
    const known = this.find(engine, source, operationName);
    if (known !== undefined) return known;
    const asked = {
      source: `${operation.name?.value ?? ''}\n${source}`,
      document: onlyOperation(document, operation),
      operation,
    };
    const question = { source, document, operation, asked };
    const questions = this.byEngine.get(engine) ?? new LruCache<KnownQuestion>(MOST_KNOWN);
    this.byEngine.set(engine, questions);
    questions.set(`${operationName}\n${source}`, question, documentWeight(source));
    return question;
  }
}
