import { createHash } from 'node:crypto';
import { parseApiKeys } from '../../../gateway/authorization/api-keys';
import { parseTrustedDocuments } from '../../../gateway/authorization/known-documents';
import type { Gateway } from '../../../gateway/service';
import { post, send } from '../../fixtures/gateway/http';
import { TwoOwners } from '../../fixtures/gateway/two-owners';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const LISTED = '{ plan(code: "HSDN26") { name } }';
const OTHER = '{ plan(code: "HSDN26") { code } }';
const NAME = { data: { plan: { name: 'Sudan 2026' } } };
const KEYS = parseApiKeys(
  JSON.stringify([
    { organization: 'ocha', sha256: sha256('ocha') },
    { organization: 'unhcr', sha256: sha256('unhcr'), trustedDocumentsOnly: true },
    { organization: 'wfp', sha256: sha256('wfp'), mayExplain: true },
  ]),
);
const as = (key: string) => ({ 'x-passage-key': key });
const persisted = (hash: string) => ({
  extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
});

describe('documents that the gateway knows', () => {
  let owners: TwoOwners;
  let gateway: Gateway;
  let port: number;

  const open = async (options: Parameters<TwoOwners['gateway']>[0] = {}): Promise<void> => {
    const trustedDocuments = parseTrustedDocuments(JSON.stringify({ [sha256(LISTED)]: LISTED }));
    gateway = owners.gateway(options, { keys: KEYS, trustedDocuments });
    port = await gateway.listen();
  };
  beforeAll(async () => {
    owners = await new TwoOwners().start();
  });
  beforeEach(() => owners.heal());
  afterEach(() => gateway.stop());
  afterAll(() => owners.stop());

  const codeOf = async (body: object, headers = {}): Promise<unknown> =>
    (await post(port, body, headers)).json().errors?.[0]?.extensions['code'];

  it('a trusted one may be named by its hash alone', async () => {
    await open();
    expect((await post(port, persisted(sha256(LISTED)))).json()).toEqual(NAME);
    expect((await post(port, { documentId: `sha256:${sha256(LISTED)}` })).json()).toEqual(NAME);
    const path = `/graphql?documentId=${sha256(LISTED)}`;
    const headers = { 'apollo-require-preflight': '1' };
    expect((await send(port, { path, headers })).json()).toEqual(NAME);
  });

  it('a key may be held to the list, whatever others may ask', async () => {
    await open();
    expect(await codeOf({ query: OTHER }, as('ocha'))).toBeUndefined();
    expect(await codeOf({ query: OTHER }, as('unhcr'))).toBe('FORBIDDEN');
    expect(await codeOf({ query: OTHER, ...persisted(sha256(OTHER)) }, as('unhcr'))).toBe(
      'FORBIDDEN',
    );
    await post(port, { query: OTHER, ...persisted(sha256(OTHER)) }, as('ocha'));
    expect(await codeOf(persisted(sha256(OTHER)), as('unhcr'))).toBe('FORBIDDEN');
    expect((await post(port, { query: LISTED }, as('unhcr'))).json()).toEqual(NAME);
    expect((await post(port, { query: OTHER }, as('unhcr'))).status).toBe(403);
  });

  it.each([
    ['anonymous', 'FORBIDDEN', undefined],
    ['everybody', 'FORBIDDEN', 'FORBIDDEN'],
    ['nobody', undefined, undefined],
  ] as const)('the list holds for %s', async (trustedFor, anonymous, keyed) => {
    await open({ trustedFor });
    expect(await codeOf({ query: OTHER })).toBe(anonymous);
    expect(await codeOf({ query: OTHER }, as('ocha'))).toBe(keyed);
    expect((await gateway.execute({ query: OTHER })).errors?.[0]?.extensions?.['code']).toBe(
      anonymous,
    );
    expect((await post(port, persisted(sha256(LISTED)))).json()).toEqual(NAME);
  });

  it('one that was sent with its hash may be left out next time', async () => {
    await open();
    expect(await codeOf(persisted(sha256(OTHER)))).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect(await codeOf({ query: OTHER, ...persisted(sha256(OTHER)) })).toBeUndefined();
    expect(await codeOf(persisted(sha256(OTHER)))).toBeUndefined();
  });

  it('but only so many are kept, and none when that is switched off', async () => {
    await open({ persistedQueries: false });
    await post(port, { query: OTHER, ...persisted(sha256(OTHER)) });
    expect(await codeOf(persisted(sha256(OTHER)))).toBe('PERSISTED_QUERY_NOT_FOUND');
    await gateway.stop();
    await open();
    await post(port, { query: OTHER, ...persisted(sha256(OTHER)) });
    for (let i = 0; i < 1_000; i++) {
      const query = `{ __typename #${i}\n }`;
      await post(port, { query, ...persisted(sha256(query)) });
    }
    expect(await codeOf(persisted(sha256(OTHER)))).toBe('PERSISTED_QUERY_NOT_FOUND');
  }, 60_000);

  it('one found by its hash is bound by the same rules as its text', async () => {
    await open();
    const query = 'mutation { renamePlan(code: "HSDN26", name: "x") { name } }';
    await post(port, { query, ...persisted(sha256(query)) }, as('ocha'));
    owners.renamed = [];
    expect((await post(port, persisted(sha256(query)))).status).toBe(401);
    const path = `/graphql?documentId=${sha256(query)}`;
    const headers = { 'apollo-require-preflight': '1', ...as('ocha') };
    expect((await send(port, { path, headers })).status).toBe(405);
    expect(owners.renamed).toEqual([]);
  });

  it('an answer explains itself to those who may know', async () => {
    await open();
    const query = '{ plan(code: "HSDN26") { area { name } } }';
    const answer = await post(port, { query }, { ...as('wfp'), 'passage-explain': '1' });
    const { explain } = (answer.json() as unknown as { extensions: { explain: Explained } })
      .extensions;
    expect(explain.plan.slice(0, 2)).toEqual(['Sequence', '  Fetch plans']);
    expect(explain.calls.map(({ subgraph, outcome }) => [subgraph, outcome])).toEqual([
      ['plans', 'OK'],
      ['places', 'OK'],
    ]);
    expect(explain.ms).toBeGreaterThan(0);
    expect((await post(port, { query }, as('wfp'))).text).not.toContain('explain');
    for (const headers of [{}, as('ocha')]) {
      expect((await post(port, { query }, { ...headers, 'passage-explain': '1' })).status).toBe(
        403,
      );
    }
  });

  it('a large answer is compressed for those who can read it', async () => {
    await open();
    const query = '{ __schema { types { name description fields { name description } } } }';
    const plain = await post(port, { query });
    const zipped = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-encoding': 'gzip' },
      body: JSON.stringify({ query }),
    });
    expect(zipped.headers.get('content-encoding')).toBe('gzip');
    expect(zipped.headers.get('vary')).toContain('accept-encoding');
    expect(Number(zipped.headers.get('content-length'))).toBeLessThan(plain.text.length / 2);
    expect(await zipped.text()).toBe(plain.text);
    expect(
      (await post(port, { query: LISTED }, { 'accept-encoding': 'br' })).headers,
    ).not.toHaveProperty('content-encoding');
  });

  it('a page of another origin may ask only when its origin is listed', async () => {
    await open({ corsOrigins: ['https://map.example'] });
    const preflight = (origin: string) =>
      send(port, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST' },
      });
    const allowed = await preflight('https://map.example');
    expect(allowed.status).toBe(204);
    expect(allowed.headers['access-control-allow-origin']).toBe('https://map.example');
    expect(allowed.headers).not.toHaveProperty('access-control-allow-credentials');
    const denied = await preflight('https://evil.example');
    expect(denied.headers).not.toHaveProperty('access-control-allow-origin');
    const answer = await post(port, { query: LISTED }, { origin: 'https://map.example' });
    expect(answer.headers['access-control-allow-origin']).toBe('https://map.example');
    expect(answer.headers.vary).toContain('origin');
    await gateway.stop();
    await open();
    expect((await preflight('https://map.example')).status).toBe(405);
  });
});

interface Explained {
  readonly plan: readonly string[];
  readonly calls: readonly { readonly subgraph: string; readonly outcome: string }[];
  readonly ms: number;
}
