import { connect } from 'node:net';
import { createHash } from 'node:crypto';
import type { Gateway } from '../../../gateway/service';
import { type HttpQuestion, post, send } from '../../fixtures/gateway/http';
import { TwoOwners } from '../../fixtures/gateway/two-owners';

const QUERY = '{ plan(code: "HSDN26") { name } }';
const ANSWER = { data: { plan: { name: 'Sudan 2026' } } };
const WRITE = 'mutation { renamePlan(code: "HSDN26", name: "x") { name } }';
const KEY = 'a-key-of-ocha';
const KEYED = { authorization: `Bearer ${KEY}` };
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const get = (query: string, headers: Record<string, string> = {}): HttpQuestion => ({
  path: `/graphql?query=${encodeURIComponent(query)}`,
  headers,
});
const body = (query: string, type: string): HttpQuestion => ({
  method: 'POST',
  headers: { ...KEYED, ...(type === '' ? {} : { 'content-type': type }) },
  body: type.startsWith('application/x-www')
    ? `query=${encodeURIComponent(query)}`
    : JSON.stringify({ query }),
});
const persisted = (sha256Hash: unknown, query?: string): string =>
  JSON.stringify({ query, extensions: { persistedQuery: { version: 1, sha256Hash } } });

const TYPES = [
  'text/plain',
  'text/plain; charset=utf-8',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/graphql',
  'application/json-patch+json',
  'application/jsonp',
  'text/json',
  'application/json; charset=utf-7',
  'application/json; charset=utf-16',
  'application/json; charset="utf-7"',
  '*/*',
  'x',
  '',
];

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

  const requests: [string, HttpQuestion, number[]][] = [
    ['A1 a GET without a header that a page cannot send', get(QUERY), [400]],
    ['A1 such a GET with a key', get(QUERY, KEYED), [400]],
    ['A1 a GET of type text/plain', get(QUERY, { 'content-type': 'text/plain' }), [400]],
    ['A2 a GET that writes', get(WRITE, { ...KEYED, 'apollo-require-preflight': '1' }), [405]],
    [
      'A2 a GET that writes, by operation name',
      {
        path: `/graphql?operationName=W&query=${encodeURIComponent(`query Q ${QUERY} ${WRITE.replace('mutation', 'mutation W')}`)}`,
        headers: { ...KEYED, 'apollo-require-preflight': '1' },
      },
      [405],
    ],
    ['A2 a HEAD', { ...get(QUERY), method: 'HEAD' }, [405]],
    ['A2 a PUT', { ...body(QUERY, 'application/json'), method: 'PUT' }, [405]],
    ...TYPES.map((type): [string, HttpQuestion, number[]] => [
      `A3 a query as "${type}"`,
      body(QUERY, type),
      [415],
    ]),
    ...TYPES.map((type): [string, HttpQuestion, number[]] => [
      `A4 a mutation as "${type}"`,
      body(WRITE, type),
      [415],
    ]),
    [
      'A4 a compressed body',
      {
        ...body(WRITE, 'application/json'),
        headers: { ...KEYED, 'content-type': 'application/json', 'content-encoding': 'gzip' },
      },
      [415],
    ],
    ['A5 charset=utf-7', body(QUERY, 'application/json; charset=utf-7'), [415]],
    [
      'A6 a batch of 10',
      {
        ...body(QUERY, 'application/json'),
        body: JSON.stringify(Array.from({ length: 10 }, () => ({ query: QUERY }))),
      },
      [400],
    ],
    [
      'A7 a comment of 1 MB',
      body(`#${'x'.repeat(1_048_576)}\n${QUERY}`, 'application/json'),
      [413],
    ],
    [
      'A7 variables of 20 MB',
      {
        ...body(QUERY, 'application/json'),
        body: JSON.stringify({ query: QUERY, variables: { a: 'x'.repeat(20_000_000) } }),
      },
      [413],
    ],
    [
      'A8 variables nested 20,000 deep',
      {
        ...body(QUERY, 'application/json'),
        body: `{"query":"{a}","variables":{"a":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_001)}}`,
      },
      [400],
    ],
    [
      'A9 a header named __proto__',
      {
        method: 'POST',
        headers: [
          'host',
          'x',
          'content-type',
          'application/json',
          'content-length',
          '2',
          '__proto__',
          'x',
        ],
        body: '{}',
      },
      [400],
    ],
    [
      'A9 500 headers',
      {
        ...body(QUERY, 'application/json'),
        headers: Object.fromEntries([
          ['content-type', 'application/json'],
          ...Array.from({ length: 500 }, (_, i) => [`x-${i}`, '1']),
        ]),
      },
      [431],
    ],
    [
      'A9 a header of 400 KB',
      { ...body(QUERY, 'application/json'), headers: { x: 'y'.repeat(400_000) } },
      [431],
    ],
    [
      'A12 an unknown hash',
      { ...body('', 'application/json'), body: persisted('a'.repeat(64)) },
      [400],
    ],
    [
      'A12 a hash that is not the text’s',
      { ...body('', 'application/json'), body: persisted('a'.repeat(64), QUERY) },
      [400],
    ],
    [
      'A12 a wrong hash with a mutation',
      { ...body('', 'application/json'), body: persisted(sha256(QUERY), WRITE) },
      [400],
    ],
    ...['__proto__', 'constructor', '', 7, null, {}, ['a']].map(
      (hash): [string, HttpQuestion, number[]] => [
        `A12 ${JSON.stringify(hash)} as a hash`,
        { ...body('', 'application/json'), body: persisted(hash) },
        [400],
      ],
    ),
    [
      'A12 a wrong hash by GET',
      {
        path: `/graphql?extensions=${encodeURIComponent(JSON.stringify({ persistedQuery: { version: 1, sha256Hash: '__proto__' } }))}`,
        headers: { 'apollo-require-preflight': '1' },
      },
      [400],
    ],
  ];

  it.each(requests)('%s is refused and runs nothing', async (name, question, statuses) => {
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
      'passage-gateway-secret': 'forged',
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
