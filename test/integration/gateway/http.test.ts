import { brotliDecompressSync } from 'node:zlib';
import type { Gateway } from '../../../gateway/service';
import { post, send } from '../../fixtures/gateway/http';
import { TwoOwners } from '../../fixtures/gateway/two-owners';

const QUERY = '{ plan(code: "HSDN26") { name } }';
const ANSWER = { data: { plan: { name: 'Sudan 2026' } } };

describe('the gateway over HTTP', () => {
  let owners: TwoOwners;
  let gateway: Gateway;
  let port: number;

  beforeAll(async () => {
    owners = await new TwoOwners().start();
    const exampleQuestions = [{ title: 'One plan', query: QUERY, variables: { a: 1 } }];
    gateway = owners.gateway({ requestTimeoutMs: 2_000 }, { exampleQuestions });
    port = await gateway.listen();
  });
  beforeEach(() => owners.heal());
  afterAll(async () => {
    await gateway.stop();
    await owners.stop();
  });

  it('answers a POST as it answers in process', async () => {
    const answer = await post(port, { query: QUERY });
    expect(answer.status).toBe(200);
    expect(answer.json()).toEqual(ANSWER);
    expect(answer.json()).toEqual(
      JSON.parse(JSON.stringify(await gateway.execute({ query: QUERY }))),
    );
  });

  it('answers a GET that a browser page cannot forge', async () => {
    const path = `/graphql?query=${encodeURIComponent(QUERY)}`;
    const honest = await send(port, { path, headers: { 'apollo-require-preflight': '1' } });
    expect(honest.json()).toEqual(ANSWER);
  });

  it.each([
    ['not JSON', '{"query":', 400],
    ['a batch', [{ query: QUERY }, { query: QUERY }], 400],
    ['no query', {}, 400],
    ['a query that is no text', { query: 7 }, 400],
    ['null', 'null', 400],
    ['a number', '7', 400],
    ['a syntax error', { query: '{ plan(' }, 400],
    ['an unknown field', { query: '{ nothing }' }, 400],
  ])('refuses %s', async (_, body, status) => {
    const answer = await post(port, body);
    expect(answer.status).toBe(status);
    expect(answer.json().errors).toHaveLength(1);
    expect(owners.plans.calls).toHaveLength(0);
  });

  it('says that it lives, and stays ready until no subgraph answers', async () => {
    expect((await send(port, { path: '/health' })).text).toBe('{"status":"UP"}');
    const ready = async () => {
      await new Promise((resolve) => setTimeout(resolve, 1_100));
      const { status, text } = await send(port, { path: '/ready' });
      return [status, JSON.parse(text)];
    };
    const places = 'SUBGRAPH_UNREACHABLE';
    await owners.places.stop();
    const fewer = { ready: true, down: ['places'], subgraphs: { plans: 'UP', places } };
    expect(await ready()).toEqual([200, fewer]);
    await owners.plans.stop();
    expect(await ready()).toMatchObject([503, { ready: false, down: ['places', 'plans'] }]);
    await owners.plans.start();
    await owners.places.start();
    const all = { ready: true, down: [], subgraphs: { plans: 'UP', places: 'UP' } };
    expect(await ready()).toEqual([200, all]);
  });

  it('gives a browser a page with the example questions and nothing from outside', async () => {
    const headers = { accept: 'text/html,*/*', 'accept-encoding': 'gzip, br' };
    const page = await send(port, { headers });
    expect(page.status).toBe(200);
    expect(page.headers['content-encoding']).toBe('br');
    expect(page.headers['content-security-policy']).toContain("connect-src 'self'");
    expect(Number(page.headers['content-length'])).toBeLessThan(3_000_000);
    const again = { ...headers, 'if-none-match': String(page.headers.etag) };
    expect((await send(port, { headers: again })).status).toBe(304);
    const plain = await send(port, { headers: { accept: 'text/html' } });
    expect(plain.text).toContain('# One plan');
    expect(plain.text).not.toMatch(/<(script|link|img)[^>]+(src|href)="https?:/);
    expect((await send(port, { path: '/' })).headers.location).toBe('/graphql');
    expect(brotliDecompressSync(await bytes(port, headers)).toString('utf8')).toBe(plain.text);
  });

  it('knows no other address', async () => {
    expect((await send(port, { path: '/else' })).status).toBe(404);
    expect((await send(port, { method: 'DELETE' })).status).toBe(405);
    expect((await send(port, { method: 'POST', path: '/health' })).status).toBe(404);
  });

  it('answers in time although an owner hangs', async () => {
    owners.places.fault = () => 'HANG';
    const started = performance.now();
    const answer = await post(port, { query: '{ plan(code: "HSDN26") { code area { name } } }' });
    expect(performance.now() - started).toBeLessThan(4_500);
    expect(answer.status).toBe(200);
    expect(answer.json().data).toEqual({ plan: { code: 'HSDN26', area: null } });
    expect(answer.json().errors?.[0]?.extensions).toEqual({
      code: 'SUBGRAPH_TIMEOUT',
      subgraph: 'places',
    });
  });
});

async function bytes(port: number, headers: Record<string, string>): Promise<Buffer> {
  const { request } = await import('node:http');
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: '/graphql', headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve(Buffer.concat(chunks)));
    })
      .on('error', reject)
      .end();
  });
}
