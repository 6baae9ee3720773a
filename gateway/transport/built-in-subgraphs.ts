import type { Caller } from '../../shared/core/caller';
import type { SubgraphReply } from '../execution/execution';
import type { SubgraphClient } from './subgraph-client';

/** What a call of a subgraph asks. */
export interface CalledOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A part of the graph that the gateway answers in its own process. */
export interface BuiltInSubgraph {
  /** The address by which a supergraph names it; no address that can be called. */
  readonly url: string;
  /** Answers as a subgraph does. */
  readonly answer: (operation: CalledOperation, caller: Caller) => Promise<object>;
}

/** Answers calls of built-in subgraphs itself and hands all others on. */
export function withBuiltIn(
  client: SubgraphClient,
  subgraphs: readonly BuiltInSubgraph[],
): SubgraphClient {
  const byUrl = new Map(subgraphs.map((subgraph) => [subgraph.url, subgraph]));
  return {
    close: () => client.close(),
    async call(request, context): Promise<SubgraphReply> {
      const own = byUrl.get(context.url);
      if (own === undefined) return client.call(request, context);
      try {
        const operation = JSON.parse(request.body.toString('utf8')) as CalledOperation;
        const answer = await own.answer(operation, context.caller);
        return { body: Buffer.from(JSON.stringify(answer)) };
      } catch {
        return { failure: 'SUBGRAPH_ERROR' };
      }
    },
  };
}
