import type { ExecutionResult } from 'graphql';
import type { Admitted } from '../authorization/admission';
import type { CallerRights } from '../authorization/field-decisions';
import type { RenderedAnswer } from '../execution/compiled/run-program';
import type { SubgraphReply, SubgraphRequest } from '../execution/execution';
import { type AnsweredCall, answeredCall } from '../telling/answered-call';
import type { Tellings } from '../telling/requested-tellings';
import type { CallContext, SubgraphClient } from './subgraph-client';
import type { RequestTrace, Tracing } from './tracing';

/** One call of a subgraph, for those who may know how an answer was found. */
export interface ExplainedCall {
  readonly subgraph: string;
  /** From the start of the request. */
  readonly startMs: number;
  readonly ms: number;
  readonly outcome: string;
  readonly bytes: number;
}

/** What an answer is to tell of itself, and what is known for it. */
export interface ToldContext {
  readonly tells: Tellings;
  readonly calls: AnsweredCall[];
}

/** What a request carries through Apollo Server to the executor. */
export interface RequestContext {
  /** Who asks, with what rights. */
  readonly rights: CallerRights;
  /** Calls a subgraph in the name of this request's caller, within its deadline. */
  readonly ask: (request: SubgraphRequest, url: string) => Promise<SubgraphReply>;
  /** The calls so far; present when the answer is to tell how it was found. */
  readonly explained?: ExplainedCall[];
  /** What the answer is to tell of itself, with the calls so far. */
  readonly telling?: ToldContext;
  /** Where the engine leaves an answer that it rendered itself; see {@link RENDERED}. */
  readonly outlet: { rendered?: RenderedAnswer; answered?: ExecutionResult };
  /** The trace of the request, where requests are traced. */
  readonly trace?: RequestTrace;
}

/** Stands as `data` in a result whose answer is rendered: Apollo Server hands it on and looks at nothing. */
export const RENDERED: Readonly<Record<string, never>> = Object.freeze({});

/** Starts the time of a request that was admitted. */
export function createRequestContext(
  client: SubgraphClient,
  { caller, scopes, explains, tells, traceparent }: Admitted,
  requestTimeoutMs: number,
  tracing?: Tracing,
): RequestContext {
  const started = performance.now();
  const deadline = started + requestTimeoutMs;
  const trace = tracing?.start(caller, traceparent);
  const call: RequestContext['ask'] = (request, url) =>
    client.call(request, { url, caller, deadline });
  const traced = trace === undefined ? call : tracedCalls(client, { caller, deadline }, trace);
  const telling = tells && { tells, calls: [] };
  const ask = telling === undefined ? traced : notedCalls(traced, telling.calls);
  const rights = { caller, scopes };
  const outlet = {};
  const context = { rights, outlet, ...(trace && { trace }), ...(telling && { telling }) };
  if (!explains) return { ...context, ask };
  const explained: ExplainedCall[] = [];
  return {
    ...context,
    explained,
    async ask(request, url) {
      const startMs = performance.now() - started;
      const reply = await ask(request, url);
      explained.push({
        subgraph: request.subgraph,
        startMs: rounded(startMs),
        ms: rounded(performance.now() - started - startMs),
        outcome: 'failure' in reply ? reply.failure : 'OK',
        bytes: 'body' in reply ? reply.body.length : 0,
      });
      return reply;
    },
  };
}

function notedCalls(ask: RequestContext['ask'], calls: AnsweredCall[]): RequestContext['ask'] {
  return async (request, url) => {
    const reply = await ask(request, url);
    calls.push(answeredCall(request, reply));
    return reply;
  };
}

function tracedCalls(
  client: SubgraphClient,
  context: Pick<CallContext, 'caller' | 'deadline'>,
  trace: RequestTrace,
): RequestContext['ask'] {
  return async (request, url) => {
    const part = trace.part('subgraph call', {
      'passage.subgraph': request.subgraph,
      'graphql.operation.type': request.operationKind,
    });
    const reply = await client.call(request, { ...context, url, traceparent: part.traceparent });
    part.end({ 'passage.outcome': 'failure' in reply ? reply.failure : 'OK' });
    return reply;
  };
}

function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}
