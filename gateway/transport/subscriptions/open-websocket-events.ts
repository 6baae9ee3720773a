import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
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
    webSocketImpl: socketTo(target),
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

function socketTo({ headersFor, policy }: EventsTarget) {
  return class extends WebSocket {
    constructor(address: string | URL, protocols?: string | string[]) {
      super(address, protocols, {
        headers: headersFor('GET', ''),
        maxPayload: policy.maxAnswerBytes,
        handshakeTimeout: policy.timeoutMs,
        followRedirects: false,
        perMessageDeflate: false,
      });
    }
  };
}
