import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { canonicalJson } from '../../../shared/sharing/canonical-json';
import type { SubgraphReply } from '../../execution/execution';
import { checkEventSeals } from './check-event-seals';
import type { EventsTarget, OpenEvents, Opening } from './event-source';

const PING_MS = 10_000;
const PONG_WITHIN_MS = 5_000;

/**
 * Subscribes over a WebSocket of its own
 * (https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md). Redirects and compression are refused, a
 * message is bounded, and a subgraph that answers no ping counts as gone.
 */
export const openWebSocketEvents: OpenEvents = (target, request, { event, end }) => {
  let overdue: NodeJS.Timeout | undefined;
  let check = checkEventSeals(undefined);
  const opened = ({ isAnswer }: Opening): void => void (check = checkEventSeals(isAnswer));
  const client = createClient({
    url: target.url.replace(/^http/, 'ws'),
    webSocketImpl: socketTo(target, canonicalJson(request), opened),
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
    next: (result) => {
      const reply = check(result);
      event(reply);
      if ('failure' in reply) stop();
    },
    error: (error) => {
      // A list of GraphQL errors is the subgraph's refusal; anything else broke the connection.
      event(Array.isArray(error) ? refused({ data: null, errors: error }) : UNREACHABLE);
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

const refused = checkEventSeals(undefined);

/** The opening is signed with what will be subscribed to, so that nobody can ask anything else on it. */
function socketTo(
  { sign, policy }: EventsTarget,
  subscribedTo: string,
  onOpening: (opening: Opening) => void,
) {
  return class extends WebSocket {
    constructor(address: string | URL, protocols?: string | string[]) {
      const opening = sign('GET', subscribedTo);
      onOpening(opening);
      super(address, protocols, {
        headers: { ...opening.headers },
        maxPayload: policy.maxAnswerBytes,
        handshakeTimeout: policy.timeoutMs,
        followRedirects: false,
        perMessageDeflate: false,
      });
    }
  };
}
