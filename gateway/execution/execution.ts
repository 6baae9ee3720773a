import type { Draw } from '../../shared/core/caller';
import type { Supergraph } from '../supergraph/supergraph';
import type { AnswerObject, Problem } from './answer-tree';
import type { Call } from './steps';
import { isRawObject } from './read-answer';
import { placeErrors } from './subgraph-errors';

export type Variables = Readonly<Record<string, unknown>>;

/** What a subgraph sent back: its answer, unread, or why there is none. */
export type SubgraphReply = { readonly body: Buffer } | { readonly failure: CallFailure };

export type CallFailure =
  'SUBGRAPH_ANSWER_INVALID' | 'SUBGRAPH_ERROR' | 'SUBGRAPH_TIMEOUT' | 'SUBGRAPH_UNREACHABLE';

export interface SubgraphRequest {
  readonly subgraph: string;
  readonly operationKind: 'query' | 'mutation' | 'subscription';
  /** `query` and `variables` as JSON. */
  readonly body: Buffer;
  /** For which field of whom it is asked, where that is not the caller's question. */
  readonly draws?: Draw;
}

/** The one way in which execution reaches outside; it never rejects. */
export type Ask = (request: SubgraphRequest) => Promise<SubgraphReply>;

export interface KeptReply {
  /** What was asked. */
  readonly body: Buffer;
  readonly answered: Promise<SubgraphReply>;
}

/** What subgraphs were asked within one run, so that a run that starts over asks nothing twice. */
export type Replies = Map<Call, KeptReply>;

/** One run of one operation. */
export interface Execution {
  readonly supergraph: Supergraph;
  readonly ask: Ask;
  /** The client's variables, as given. */
  readonly variables: Variables;
  /** The answer so far, by the keys of the plan's fetches. */
  readonly tree: AnswerObject;
  /** Errors of subgraphs that belong to no place in the answer. */
  readonly looseProblems: Problem[];
  /** What was answered before, where a run of the compiled operation was given up. */
  readonly replies?: Replies;
}

export type SubgraphAnswer =
  { readonly problem: Problem } | { readonly data: unknown; readonly unplaced: readonly Problem[] };

/** Makes one call; what comes back is parsed, with errors put at their places but values unchecked. */
export async function askSubgraph(
  { ask, variables, replies }: Execution,
  call: Call,
  own: Variables,
): Promise<SubgraphAnswer> {
  const { subgraph, query, operationKind, variableNames } = call;
  const passed: Record<string, unknown> = { ...own };
  for (const name of variableNames) {
    if (Object.hasOwn(variables, name)) passed[name] = variables[name];
  }
  const body = Buffer.from(JSON.stringify({ query, variables: passed }));
  const kept = replies?.get(call);
  const isSame = kept?.body.equals(body) === true;
  const reply = await (isSame
    ? kept.answered
    : ask({ subgraph, operationKind, body, ...(call.draws && { draws: call.draws }) }));
  if ('failure' in reply) return { problem: failedCall(reply.failure, subgraph) };
  const said = parseJson(reply.body.toString('utf8'));
  if (!isRawObject(said)) return { problem: invalidAnswer(subgraph) };
  return placeErrors(said['data'], said['errors'], subgraph);
}

export function invalidAnswer(subgraph: string): Problem {
  return failedCall('SUBGRAPH_ANSWER_INVALID', subgraph);
}

const FAILURES: Readonly<Record<CallFailure, string>> = {
  SUBGRAPH_ANSWER_INVALID: 'gave an answer that its schema does not allow',
  SUBGRAPH_ERROR: 'could not answer',
  SUBGRAPH_TIMEOUT: 'did not answer in time',
  SUBGRAPH_UNREACHABLE: 'could not be reached',
};

function failedCall(code: CallFailure, subgraph: string): Problem {
  return { code, message: `The subgraph "${subgraph}" ${FAILURES[code]}.`, subgraph };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
