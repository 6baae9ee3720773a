import type { SealedCall } from '../../../shared/sharing/calls/call-signer';
import type { SubgraphReply } from '../../execution/execution';
import type { SubgraphPolicy } from '../subgraph-policy';

/** Where events come from, and in whose name they are asked for. */
export interface EventsTarget {
  readonly url: string;
  /** Opens one request, and what it carries, in the name of who asks; nothing of the client's request. */
  readonly sign: (method: 'GET' | 'POST', body: string) => Opening;
  readonly policy: SubgraphPolicy;
}

/** What a request for events is sent with, and what its events are held to where it was signed. */
export interface Opening {
  readonly headers: Readonly<Record<string, string>>;
  readonly isAnswer?: SealedCall['isAnswer'];
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
