import { EventEmitter, on } from 'node:events';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { ANONYMOUS, type Caller, encodeCaller } from '../../../shared/core/caller';
import type { RunningServer } from '../../../shared/runtime/subgraph-server';
import { startSubgraphServer } from '../../../shared/runtime/subgraph-server';
import { createCallSigner } from '../../../shared/sharing/calls/call-signer';
import {
  EVENT_SEAL,
  type EventSeal,
  sealedEventText,
} from '../../../shared/sharing/calls/sealed-event';
import { canonicalJson } from '../../../shared/sharing/canonical-json';
import { signedHeaders, testCallKeys } from '../../testkit/signed-calls';
import { silentLog } from '../../testkit/silent-log';

const typeDefs = `type Query { nothing: Int }  type Subscription { counted: Int failing: Int endless: Int }`;

async function* each(...items: number[]) {
  for (const item of items) yield await Promise.resolve(item);
}

const resolvers = {
  Subscription: {
    counted: {
      subscribe: () => each(1, 2),
      // A context that served another event would say so.
      resolve: (counted: number, _: unknown, context: { used?: boolean }) => {
        const wasUsed = context.used === true;
        context.used = true;
        return wasUsed ? 0 : counted;
      },
    },
    endless: { subscribe: () => on(new EventEmitter(), 'never') },
    failing: {
      subscribe: () => each(1),
      resolve: () => {
        throw new TypeError('select name from secret_table');
      },
    },
  },
};

const signedAs = (subgraph: string, field = 'counted', caller?: Caller) => {
  const body = canonicalJson({ query: `subscription { ${field} }` });
  return signedHeaders(subgraph, { method: 'GET', target: '/graphql', body }, caller);
};

describe('the subscriptions of a subgraph', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startSubgraphServer(
      { name: 'visits', typeDefs, resolvers, createContext: () => ({}), stats: () => ({}) },
      { host: '127.0.0.1', port: 0, callKeys: () => testCallKeys('visits'), log: silentLog },
    );
  });
  afterAll(() => server.stop());

  const seals: unknown[] = [];
  const subscribe = async (field: string, headers: Record<string, string>): Promise<string[]> => {
    class Socket extends WebSocket {
      constructor(address: string, protocols?: string | string[]) {
        super(address, protocols, { headers });
      }
    }
    const url = `ws://127.0.0.1:${server.port}/graphql`;
    const client = createClient({ url, webSocketImpl: Socket, retryAttempts: 0 });
    const heard: string[] = [];
    seals.length = 0;
    await new Promise<void>((resolve, reject) => {
      client.subscribe(
        { query: `subscription { ${field} }` },
        {
          next: ({ extensions, ...event }) => {
            heard.push(JSON.stringify(event));
            seals.push((extensions as Record<string, unknown>)[EVENT_SEAL]);
          },
          error: reject,
          complete: resolve,
        },
      );
    });
    return heard;
  };

  it('are answered to the gateway, each event by a context of its own', async () => {
    expect(await subscribe('counted', signedAs('visits'))).toEqual([
      '{"data":{"counted":1}}',
      '{"data":{"counted":2}}',
    ]);
  });

  it('are sealed for the call that opened the connection, each with its place', async () => {
    const call = {
      ...{
        method: 'GET' as const,
        target: '/graphql',
        caller: encodeCaller(ANONYMOUS),
        policy: 'p',
      },
      body: canonicalJson({ query: 'subscription { counted }' }),
    };
    const { headers, isAnswer } = createCallSigner(() => testCallKeys('visits'))(call);
    await subscribe('counted', headers);
    const isSeal = (seal: unknown, number: number, counted: number) =>
      isAnswer({
        ...{ ...(seal as EventSeal), status: 200 },
        body: Buffer.from(sealedEventText(number, { data: { counted } })),
      });
    const [first, second] = seals;
    expect([isSeal(first, 1, 1), isSeal(second, 2, 2)]).toEqual([true, true]);
    expect([isSeal(first, 1, 2), isSeal(first, 2, 1), isSeal(second, 1, 2)]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('are answered to nobody else', async () => {
    await expect(subscribe('counted', {})).rejects.toBeDefined();
    await expect(subscribe('counted', signedAs('others'))).rejects.toBeDefined();
    const once = signedAs('visits');
    await subscribe('counted', once);
    await expect(subscribe('counted', once)).rejects.toBeDefined();
  });

  it('are no others than the one for which the connection was opened', async () => {
    await expect(subscribe('failing', signedAs('visits', 'counted'))).rejects.toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED' } },
    ]);
    const unsaid = signedHeaders('visits', { method: 'GET', target: '/graphql', body: '' });
    await expect(subscribe('counted', unsaid)).rejects.toBeDefined();
  });

  it('D12 end within a second when the right of who listens ends, whatever its gateway does', async () => {
    const until = Date.now() + 1_000;
    const caller = { kind: 'ORGANIZATION', organization: 'ocha', until } as Caller;
    const closed = subscribe('endless', signedAs('visits', 'endless', caller));
    await expect(closed).rejects.toMatchObject({ code: 4403 });
    expect(Date.now()).toBeGreaterThanOrEqual(until);
    expect(Date.now()).toBeLessThan(until + 1_000);
  });

  it('say nothing of the inside', async () => {
    const [heard = ''] = await subscribe('failing', signedAs('visits', 'failing'));
    expect(heard).toContain('INTERNAL');
    expect(heard).not.toContain('secret_table');
  });
});
