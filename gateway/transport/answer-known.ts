import type { HTTPGraphQLResponse } from '@apollo/server';
import type { RenderedAnswer } from '../execution/compiled/run-program';
import type { Variables } from '../execution/execution';
import { LruCache } from '../../shared/core/lru-cache';
import { type Answering, answerQuestion } from './answer-question';
import type { RequestInput } from './given-document';
import type { KnownQuestions } from './known-questions';
import type { RequestContext } from './request-context';

/** A whole answer, with the headers that Apollo Server gives such an answer. */
export interface KnownAnswer {
  readonly rendered: RenderedAnswer;
  readonly headers: readonly (readonly [string, string])[];
}

/** A request that was admitted, as far as it says what is asked. */
export interface AdmittedRequest {
  readonly input: RequestInput;
  readonly query: string | undefined;
  readonly accept: string | undefined;
}

const MOST_ACCEPTS = 100;
const LONGEST_ACCEPT = 200;

/**
 * Answers questions that were asked before without asking Apollo Server again, which parses, validates
 * and looks at headers as if for the first time. Only a plain POST is answered, and only when the
 * engine gives bytes, with errors for what is denied or without any; for all else it does what it
 * always does, and no subgraph is asked twice.
 */
export class KnownAnswers {
  /** What Apollo Server answers to each `accept` header, learnt from its own answers. */
  private readonly headersFor = new LruCache<KnownAnswer['headers']>(MOST_ACCEPTS);

  constructor(
    private readonly answering: Answering,
    private readonly known: KnownQuestions,
  ) {}

  /** `undefined` leaves the request to Apollo Server. */
  async answer(
    { input, query, accept = '' }: AdmittedRequest,
    context: RequestContext,
  ): Promise<KnownAnswer | undefined> {
    const headers = this.headersFor.get(accept);
    const plain = plainRequest(input.body);
    if (headers === undefined || plain === undefined || query === undefined) return undefined;
    const engine = this.answering.engines.current();
    const question = this.known.find(engine, query, plain.operationName);
    if (question === undefined) return undefined;
    const { variables } = plain;
    const result = await answerQuestion(this.answering, { engine, question, variables }, context);
    if ('bytes' in result) return { rendered: result, headers };
    context.outlet.answered = result;
    return undefined;
  }

  /** Learns from an answer of Apollo Server that the engine gave as bytes. */
  learn(accept: string | undefined, { status = 200, headers }: HTTPGraphQLResponse): void {
    if (status !== 200 || (accept?.length ?? 0) > LONGEST_ACCEPT) return;
    const lines = [...headers].filter(([name]) => name !== 'content-length');
    this.headersFor.set(accept ?? '', lines);
  }
}

interface PlainRequest {
  readonly variables: Variables;
  readonly operationName: string;
}

/** What a body asks, if it says nothing of which Apollo Server thinks more. */
function plainRequest(body: unknown): PlainRequest | undefined {
  if (!isMap(body)) return undefined;
  const { variables = null, operationName = null, extensions = null } = body;
  const isNamed = operationName === null || typeof operationName === 'string';
  if (!isNamed || !(variables === null || isMap(variables))) return undefined;
  if (!(extensions === null || isMap(extensions)) || 'http' in body) return undefined;
  return { variables: variables ?? {}, operationName: operationName ?? '' };
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
