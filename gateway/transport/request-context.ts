import type { Admitted } from '../authorization/admission';
import type { CallerRights } from '../authorization/field-decisions';
import type { RenderedAnswer } from '../execution/compiled/run-program';
import type { SubgraphReply, SubgraphRequest } from '../execution/execution';
import type { SubgraphClient } from './subgraph-client';

/** One call of a subgraph, for those who may know how an answer was found. */
export interface ExplainedCall {
  readonly subgraph: string;
  /** From the start of the request. */
  readonly startMs: number;
  readonly ms: number;
  readonly outcome: string;
  readonly bytes: number;
}

/** What a request carries through Apollo Server to the executor. */
export interface RequestContext {
  /** Who asks, with what rights. */
  readonly rights: CallerRights;
  /** Calls a subgraph in the name of this request's caller, within its deadline. */
  readonly ask: (request: SubgraphRequest, url: string) => Promise<SubgraphReply>;
  /** The calls so far; present when the answer is to tell how it was found. */
  readonly explained?: ExplainedCall[];
  /** Where the engine leaves an answer that it rendered itself; see {@link RENDERED}. */
  readonly outlet: { rendered?: RenderedAnswer };
}

/** Stands as `data` in a result whose answer is rendered: Apollo Server hands it on and looks at nothing. */
export const RENDERED: Readonly<Record<string, never>> = Object.freeze({});

/** Starts the time of a request that was admitted. */
export function createRequestContext(
  client: SubgraphClient,
  { caller, scopes, explains }: Admitted,
  requestTimeoutMs: number,
): RequestContext {
  const started = performance.now();
  const deadline = started + requestTimeoutMs;
  const ask: RequestContext['ask'] = (request, url) =>
    client.call(request, { url, caller, deadline });
  const rights = { caller, scopes };
  const outlet = {};
  if (!explains) return { rights, ask, outlet };
  const explained: ExplainedCall[] = [];
  return {
    rights,
    explained,
    outlet,
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

function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}
