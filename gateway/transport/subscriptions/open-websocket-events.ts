import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { canonicalJson } from '../../../shared/sharing/canonical-json';
import type { SubgraphReply } from '../../execution/execution';
import type { EventsTarget, OpenEvents } from './event-source';

const PING_MS = 10_000;
const PONG_WITHIN_MS = 5_000;

/**
 * Subscribes over a WebSocket of its own
 * (https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md). Redirects and compression are refused, a
 * message is bounded, and a subgraph that answers no ping counts as gone.
 */
export const openWebSocketEvents: OpenEvents = (target, request, { event, end }) => {
  let overdue: NodeJS.Timeout | undefined;
  const client = createClient({
    url: target.url.replace(/^http/, 'ws'),
    webSocketImpl: socketTo(target, canonicalJson(request)),
    retryAttempts: 0,
    keepAlive: PING_MS,
    connectionAckWaitTimeout: target.policy.timeoutMs,
    on: {
      ping: (received) => {
        if (!received) overdue = setTimeout(() => client.terminate(), PONG_WITHIN_MS);
      },
      pong: (received) => {
        if (received) clearTimeout(overdue);
      },
    },
  });
  const stop = (): void => {
    clearTimeout(overdue);
    void client.dispose();
  };
  client.subscribe(request, {
    next: (result) => event(asReply(result)),
    error: (error) => {
      // A list of GraphQL errors is the subgraph's refusal; anything else broke the connection.
      event(Array.isArray(error) ? asReply({ data: null, errors: error }) : UNREACHABLE);
      stop();
    },
    complete: () => {
      end();
      stop();
    },
  });
  return stop;
};

const UNREACHABLE: SubgraphReply = { failure: 'SUBGRAPH_UNREACHABLE' };

function asReply(result: unknown): SubgraphReply {
  try {
    return { body: Buffer.from(JSON.stringify(result)) };
  } catch {
    return { failure: 'SUBGRAPH_ANSWER_INVALID' };
  }
}

/** The opening is signed with what will be subscribed to, so that nobody can ask anything else on it. */
function socketTo({ headersFor, policy }: EventsTarget, subscribedTo: string) {
  return class extends WebSocket {
    constructor(address: string | URL, protocols?: string | string[]) {
      super(address, protocols, {
        headers: headersFor('GET', subscribedTo),
        maxPayload: policy.maxAnswerBytes,
        handshakeTimeout: policy.timeoutMs,
        followRedirects: false,
        perMessageDeflate: false,
      });
    }
  };
}
