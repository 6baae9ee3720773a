import type { SubgraphReply } from '../../execution/execution';
import type { SubgraphPolicy } from '../subgraph-policy';

/** Where events come from, and in whose name they are asked for. */
export interface EventsTarget {
  readonly url: string;
  /** Headers that say who asks, signed for one request and what it carries; nothing of the client's request. */
  readonly headersFor: (method: 'GET' | 'POST', body: string) => Readonly<Record<string, string>>;
  readonly policy: SubgraphPolicy;
}

/** What happens on a stream of events. */
export interface EventsListener {
  /** One event: an answer as a query would have it, unread; or how the stream broke, which ends it. */
  readonly event: (reply: SubgraphReply) => void;
  /** No more events come. */
  readonly end: () => void;
}

/** The GraphQL request that subscribes. */
export interface EventsRequest {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}

/** Subscribes to one subgraph; returns how to stop. Never throws. */
export type OpenEvents = (
  target: EventsTarget,
  request: EventsRequest,
  listener: EventsListener,
) => () => void;
