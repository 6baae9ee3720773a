import { connect } from 'node:net';
import type { Gateway } from '../../../gateway/service';
import {
  HOSTILE_REQUESTS,
  KEY,
  QUERY,
  persisted,
  sha256,
} from '../../fixtures/gateway/hostile-requests';
import { post, send } from '../../fixtures/gateway/http';
import { TwoOwners } from '../../fixtures/gateway/two-owners';

const ANSWER = { data: { plan: { name: 'Sudan 2026' } } };

describe('a hostile request', () => {
  let owners: TwoOwners;
  let gateway: Gateway;
  let port: number;

  beforeAll(async () => {
    owners = await new TwoOwners().start();
    const keys = new Map([[sha256(KEY), { organization: 'ocha' }]]);
    gateway = owners.gateway({}, { keys });
    port = await gateway.listen();
    await post(port, { query: QUERY });
  });
  beforeEach(() => {
    owners.renamed = [];
    return owners.heal();
  });
  afterEach(() => expect(owners.renamed).toEqual([]));
  afterAll(async () => {
    await gateway.stop();
    await owners.stop();
  });

  const expectNobodyAsked = (): void => {
    expect(owners.plans.calls).toHaveLength(0);
    expect(owners.places.calls).toHaveLength(0);
  };

  it.each(HOSTILE_REQUESTS)('%s is refused and runs nothing', async (name, question, statuses) => {
    const started = performance.now();
    const answer = await send(port, question).catch((error: NodeJS.ErrnoException) => error);
    if (answer instanceof Error) {
      // The gateway closed the door before the client had sent it all.
      expect(statuses).toEqual([413]);
      expect(answer.code).toMatch(/EPIPE|ECONNRESET/);
    } else {
      expect([name, answer.status]).toEqual([name, statuses[0]]);
      if (question.method !== 'HEAD' && answer.status !== 431) {
        expect(answer.headers['content-type']).toContain('application/');
        expect(answer.json().errors).toHaveLength(1);
      }
    }
    expect(performance.now() - started).toBeLessThan(2_000);
    expectNobodyAsked();
    expect((await send(port, { path: '/health' })).status).toBe(200);
  });

  it('A12 a wrong hash leaves nothing behind', async () => {
    const hash = sha256(`${QUERY} `);
    await post(port, persisted(hash, QUERY));
    expect((await post(port, persisted(hash))).json().errors?.[0]?.extensions['code']).toBe(
      'PERSISTED_QUERY_NOT_FOUND',
    );
    const refused = `{ areas { ${'pcode '.repeat(9_000)} } }`;
    await post(port, persisted(sha256(refused), refused));
    expect((await post(port, persisted(sha256(refused)))).status).toBe(400);
    expectNobodyAsked();
  });

  it.each([
    [
      'a body that does not come',
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{',
    ],
    ['headers that do not end', 'POST /graphql HTTP/1.1\r\nhost: x\r\nx: y'],
    ['a head that does not begin', 'P'],
  ])(
    'A10 %s is cut within 10 s, and nobody waits for it',
    async (_, text) => {
      const started = performance.now();
      const sockets = Array.from({ length: 5 }, () => connect(port, '127.0.0.1'));
      const closed = sockets.map(
        (socket) =>
          new Promise<void>((resolve) => {
            socket.on('connect', () => socket.write(text));
            socket.on('close', () => resolve());
            socket.on('error', () => undefined);
            socket.resume();
          }),
      );
      expect((await post(port, { query: QUERY })).json()).toEqual(ANSWER);
      expect(performance.now() - started).toBeLessThan(3_000);
      await Promise.all(closed);
      expect(performance.now() - started).toBeLessThan(10_500);
    },
    20_000,
  );

  it('A11 nothing of the request is passed on but who asks', async () => {
    const forged = {
      'passage-caller': 'Zm9yZ2Vk',
      'passage-policy': 'forged',
      cookie: 'a=b',
      forwarded: 'for=1.2.3.4',
      'x-forwarded-for': '1.2.3.4',
      'x-forwarded-host': 'evil',
      'x-real-ip': '1.2.3.4',
      traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
      tracestate: 'a=b',
      baggage: 'a=b',
      signature: 'x',
      'signature-input': 'x',
      via: '1.1 evil',
    };
    expect((await post(port, { query: QUERY }, forged)).json()).toEqual(ANSWER);
    const { headers } = owners.plans.calls.at(-1) ?? { headers: {} };
    expect(Object.keys(headers).sort()).toEqual([
      'accept',
      'connection',
      'content-length',
      'content-type',
      'host',
      'passage-caller',
    ]);
    expect(JSON.stringify(headers)).not.toMatch(/forged|evil|1\.2\.3\.4|Zm9yZ2Vk/);
  });
});
