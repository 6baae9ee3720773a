import http from 'node:http';
import net from 'node:net';
import { PassageError } from '../../../shared/core/errors';
import type { Caller } from '../../../shared/core/caller';
import { CALLER_HEADER } from '../../../shared/core/caller';
import type { RunningServer } from '../../../shared/runtime/subgraph-server';
import { startSubgraphServer } from '../../../shared/runtime/subgraph-server';
import { failureOf } from '../../testkit/failure-of';
import { signedHeaders, testCallKeys } from '../../testkit/signed-calls';
import { BODY, OCHA, UNTRUSTED, sealedWith } from './untrusted-calls';
import { silentLog } from '../../testkit/silent-log';

const typeDefs = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  scalar Date
  type Query { who: String! day(day: Date!): String! broken: String refused: String slow: String }
`;

const resolvers = {
  Query: {
    who: (_: unknown, _args: unknown, { caller }: { caller: Caller }) => JSON.stringify(caller),
    day: (_: unknown, { day }: { day: string }) => day,
    broken: () => {
      throw new TypeError('select name from secret_table where url = postgres://x:hunter2@db');
    },
    refused: () => {
      throw new PassageError('BAD_INPUT', 'the page is too large', { where: 'first' });
    },
    slow: () => new Promise((resolve) => setTimeout(resolve, 200, 'done')),
  },
};

function start(): Promise<RunningServer> {
  const subgraph = {
    name: 'visits',
    typeDefs,
    resolvers,
    createContext: (caller: Caller) => ({ caller }),
    stats: () => ({ sqlStatements: 7 }),
  };
  const options = {
    host: '127.0.0.1',
    port: 0,
    callKeys: () => testCallKeys('visits'),
    log: silentLog,
  };
  return startSubgraphServer(subgraph, options);
}

let server: RunningServer;
beforeAll(async () => {
  server = await start();
});
afterAll(() => server.stop());

async function call(path: string, init: RequestInit = {}) {
  const response = await fetch(`http://127.0.0.1:${server.port}${path}`, init);
  const text = await response.text();
  return { status: response.status, text, body: JSON.parse(text) as Record<string, unknown> };
}

const target = '/graphql';
const signed = (body: string, caller?: Caller, method: 'GET' | 'POST' = 'POST', at = target) =>
  signedHeaders('visits', { method, target: at, body }, caller);
const send = (body: string, headers: Record<string, string>) =>
  call(target, { method: 'POST', body, headers });
const post = (body: string, caller?: Caller) => send(body, signed(body, caller));
const ask = (query: string, caller?: Caller) => post(JSON.stringify({ query }), caller);
const get = (at: string) => call(at, { headers: signed('', undefined, 'GET', at) });

describe('a subgraph', () => {
  it.each(UNTRUSTED)('answers no call %s', async (_, headersOf) => {
    const answer = await send(BODY, { 'content-type': 'application/json', ...headersOf() });
    expect(answer.status).toBe(401);
    expect(answer.text).not.toContain('ORGANIZATION');
  });

  it('answers nobody else, neither questions nor figures, and says only that', async () => {
    for (const path of ['/graphql', '/stats', '/nowhere']) {
      const answer = await call(path, { headers: { 'content-type': 'application/json' } });
      expect(answer.status).toBe(401);
      expect(answer.body).toEqual({
        errors: [
          {
            message: 'The visits subgraph answers its gateway only.',
            extensions: { code: 'UNAUTHENTICATED' },
          },
        ],
      });
    }
  });

  it('answers a signed call once', async () => {
    const headers = signed(BODY, OCHA);
    expect((await send(BODY, headers)).status).toBe(200);
    expect((await send(BODY, headers)).status).toBe(401);
  });

  it('tells everybody that it is up, and nothing else', async () => {
    expect(await call('/health')).toMatchObject({
      status: 200,
      body: { status: 'up', service: 'visits' },
    });
  });

  it('gives its figures to its gateway', async () => {
    expect((await get('/stats')).body).toMatchObject({
      sqlStatements: 7,
    });
  });

  it('knows no other address and no other method', async () => {
    expect((await get('/graphql')).status).toBe(404);
    const headers = signed('{}', undefined, 'POST', '/');
    expect((await call('/', { method: 'POST', headers, body: '{}' })).status).toBe(404);
  });

  it('hears from its gateway who asks', async () => {
    const caller: Caller = { kind: 'ORGANIZATION', organization: 'ocha', purpose: 'access' };
    const answer = await ask('{ who }', caller);
    expect(JSON.parse((answer.body.data as { who: string }).who)).toEqual(caller);
    const nobody = await ask('{ who }');
    expect(nobody.body.data).toEqual({ who: '{"kind":"ANONYMOUS"}' });
  });

  it('refuses a caller header that it cannot read instead of answering as to nobody', async () => {
    const answer = await send(BODY, {
      'content-type': 'application/json',
      ...sealedWith({ caller: 'rubbish' }),
    });
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({
      errors: [
        {
          message: `${CALLER_HEADER}: the caller header cannot be read`,
          extensions: { code: 'BAD_INPUT' },
        },
      ],
    });
  });

  it.each([
    ['no JSON', '{"query":', 'The body is not JSON.'],
    ['nothing', '', 'The body is not JSON.'],
    ['no question', '{}', /POST body missing/],
    ['several questions', '[{"query":"{who}"}]', /batching/],
    ['a NUL character', '{"query":"{who}","variables":{"a":"\\u0000"}}', /NUL character/],
    ['GraphQL cut off', '{"query":"{who"}', /Syntax Error/],
    ['a field that does not exist', '{"query":"{whom}"}', /Cannot query field "whom"/],
  ])('answers a body with %s with 400 and says why', async (_, body, message) => {
    const answer = await post(body);
    const [error] = answer.body.errors as { message: string; extensions?: { code: string } }[];
    expect(answer.status).toBe(400);
    expect(error!.message).toMatch(message);
    expect(error!.extensions?.code).not.toBe('INTERNAL');
    expect(answer.text).not.toMatch(/node_modules|stacktrace/);
  });

  it('knows no document by its hash alone, and says so', async () => {
    const body = '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}';
    const [error] = (await post(body)).body.errors as object[];
    expect(error).toMatchObject({ extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } });
  });

  it('answers a body of more than 8 MB with 413, also when its size was not announced', async () => {
    const large = 'x'.repeat(9 * 1024 * 1024);
    const announced = await post(JSON.stringify({ query: large }));
    expect(announced.status).toBe(413);
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const request = http.request(
        { port: server.port, path: target, method: 'POST', headers: signed('') },
        (response) => resolve(response.resume().statusCode),
      );
      request.on('error', reject);
      for (let i = 0; i < 9; i += 1) request.write('x'.repeat(1024 * 1024));
      request.end();
    });
    expect(status).toBe(413);
    expect((await ask('{ who }')).status).toBe(200);
  });

  it('hides what failed inside behind an id', async () => {
    const { text, body } = await ask('{ broken who }');
    expect(text).not.toMatch(/select|secret_table|hunter2|postgres|TypeError|node_modules/);
    expect(body.data).toMatchObject({ broken: null, who: expect.any(String) });
    expect(body.errors).toEqual([
      {
        message: expect.stringMatching(/^Something failed inside the service.* [0-9a-f-]{36}\.$/),
        path: ['broken'],
        locations: expect.any(Array),
        extensions: { code: 'INTERNAL', id: expect.any(String) },
      },
    ]);
  });

  it('says what is wrong with a caller’s own value', async () => {
    const [refused] = (await ask('{ refused }')).body.errors as object[];
    expect(refused).toMatchObject({
      message: 'first: the page is too large',
      extensions: { code: 'BAD_INPUT' },
    });
    const [literal] = (await ask('{ day(day: "31.12.2022") }')).body.errors as object[];
    expect(literal).toMatchObject({
      message: expect.stringContaining('"31.12.2022" is not a day as YYYY-MM-DD'),
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
  });

  it('has its contract for its gateway', async () => {
    const { body } = await ask('{ _service { sdl } }');
    expect((body.data as { _service: { sdl: string } })._service.sdl).toContain('who: String!');
  });
});

describe('a subgraph that stops', () => {
  it('finishes the question under way', async () => {
    const own = await start();
    const body = JSON.stringify({ query: '{ slow }' });
    const answer = fetch(`http://127.0.0.1:${own.port}/graphql`, {
      method: 'POST',
      body,
      headers: signed(body),
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    const stopped = own.stop();
    expect(await (await answer).json()).toEqual({ data: { slow: 'done' } });
    await stopped;
  });

  it('does not wait for a caller who never finishes asking', async () => {
    const own = await start();
    const socket = net.connect(own.port, '127.0.0.1');
    socket.on('error', () => undefined);
    const headers = Object.entries(signed('{}')).map(([name, value]) => `${name}: ${value}`);
    const head = ['POST /graphql HTTP/1.1', 'host: x', ...headers, 'content-length: 100'];
    socket.write(`${head.join('\r\n')}\r\n\r\n{`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await own.stop();
    socket.destroy();
  }, 10_000);
});

it('a port that is taken is named with the variable to change', async () => {
  const { port } = server;
  const subgraph = {
    name: 'visits',
    typeDefs,
    resolvers,
    createContext: () => ({}),
    stats: () => ({}),
  };
  const options = {
    host: '127.0.0.1',
    port,
    callKeys: () => testCallKeys('visits'),
    log: silentLog,
  };
  const { code, sentence } = await failureOf(() => startSubgraphServer(subgraph, options));
  expect(code).toBe('PORT_IN_USE');
  expect(sentence).toBe(
    `VISITS_PORT: port ${port} is taken by another program. Expected a free port: set VISITS_PORT to another one.`,
  );
});
