import { createHash } from 'node:crypto';
import { decodeCaller } from '../../../shared/core/caller';
import type { ApiKeys } from '../../../gateway/authorization/api-keys';
import type { Gateway } from '../../../gateway/service';
import { post } from '../../fixtures/gateway/http';
import { TwoOwners } from '../../fixtures/gateway/two-owners';

const QUERY = '{ plan(code: "HSDN26") { name } }';
const RENAME = 'mutation { renamePlan(code: "HSDN26", name: "New") { name area { name } } }';
const KEY = 'a-key-of-ocha';
const PURPOSEFUL = 'a-key-with-a-purpose';
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('who asks', () => {
  let owners: TwoOwners;
  let gateway: Gateway;
  let port: number;

  beforeAll(async () => {
    owners = await new TwoOwners().start();
    const keys: ApiKeys = new Map([
      [sha256(KEY), { organization: 'ocha' }],
      [sha256(PURPOSEFUL), { organization: 'wfp', purpose: 'resource-allocation' as const }],
    ]);
    gateway = owners.gateway({}, { keys });
    port = await gateway.listen();
  });
  beforeEach(() => {
    owners.renamed = [];
    return owners.heal();
  });
  afterAll(async () => {
    await gateway.stop();
    await owners.stop();
  });

  const lastCall = () => owners.plans.calls.at(-1)?.headers ?? {};
  const callerTold = () => decodeCaller(String(lastCall()['passage-caller']));

  it('nobody in particular may read', async () => {
    const answer = await post(port, { query: QUERY });
    expect(answer.status).toBe(200);
    expect(callerTold()).toEqual({ kind: 'ANONYMOUS' });
  });

  it('a key says which organization asks, and a header for what', async () => {
    await post(port, { query: QUERY }, { authorization: `Bearer ${KEY}` });
    expect(callerTold()).toEqual({ kind: 'ORGANIZATION', organization: 'ocha' });
    await post(port, { query: QUERY }, { 'x-passage-key': KEY, 'passage-purpose': 'monitoring' });
    expect(callerTold()).toEqual({
      kind: 'ORGANIZATION',
      organization: 'ocha',
      purpose: 'monitoring',
    });
  });

  it.each([
    ['an unknown key', { authorization: 'Bearer wrong' }],
    ['an empty key', { authorization: 'Bearer ' }],
    ['another scheme', { authorization: 'Basic b2NoYTp4' }],
    ['an unknown key in the other header', { 'x-passage-key': '__proto__' }],
  ])('%s is refused', async (_, headers) => {
    const answer = await post(port, { query: QUERY }, headers);
    expect(answer.status).toBe(401);
    expect(answer.json().errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    expect(owners.plans.calls).toHaveLength(0);
  });

  it.each([
    ['alone', RENAME, undefined],
    ['beside a query', `query Q ${QUERY} ${RENAME.replace('mutation', 'mutation M')}`, 'Q'],
    [
      'in a fragment',
      'mutation { ...F } fragment F on Mutation { renamePlan(code: "HSDN26", name: "x") { code } }',
      undefined,
    ],
  ])('nobody in particular writes: a mutation %s runs nothing', async (_, query, operationName) => {
    const answer = await post(port, { query, operationName });
    expect(answer.status).toBe(401);
    expect(answer.json().errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    const inProcess = await gateway.execute({ query, ...(operationName && { operationName }) });
    expect(inProcess.errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
    expect(owners.renamed).toEqual([]);
  });

  it('an organization writes, and the answer is completed by the other owner', async () => {
    const answer = await gateway.execute({
      query: RENAME,
      headers: { authorization: `Bearer ${KEY}` },
    });
    expect(JSON.stringify(answer.data)).toBe(
      '{"renamePlan":{"name":"New","area":{"name":"Sudan"}}}',
    );
    expect(owners.renamed).toEqual(['New']);
  });

  it('mutations of one document run one after the other, and never twice', async () => {
    const query =
      'mutation { a: renamePlan(code: "HSDN26", name: "1") { code } b: renamePlan(code: "HSDN26", name: "2") { code } }';
    const headers = { authorization: `Bearer ${KEY}` };
    await gateway.execute({ query, headers });
    expect(owners.renamed).toEqual(['1', '2']);
    owners.plans.fault = () => 'RESET';
    const broken = await gateway.execute({ query: RENAME, headers });
    expect(broken.errors?.[0]?.extensions?.['code']).toBe('SUBGRAPH_UNREACHABLE');
    expect(owners.renamed).toEqual(['1', '2', 'New']);
  });

  it('nothing of the request is passed on but who asks', async () => {
    await post(
      port,
      { query: QUERY },
      {
        'passage-caller': 'Zm9yZ2Vk',
        'passage-policy': 'forged',
        cookie: 'a=b',
        forwarded: 'for=1.2.3.4',
        'x-forwarded-for': '1.2.3.4',
        traceparent: '00-1-2-01',
        signature: 'x',
      },
    );
    expect(callerTold()).toEqual({ kind: 'ANONYMOUS' });
    expect(Object.keys(lastCall()).sort()).toEqual([
      'accept',
      'connection',
      'content-length',
      'content-type',
      'host',
      'passage-caller',
    ]);
  });

  it.each([['planning'], ['Coordination'], ['p'.repeat(201)], ['coordination, research']])(
    'a purpose that the code list does not have is refused with the list: %s',
    async (purpose) => {
      for (const key of [{}, { 'x-passage-key': KEY }]) {
        const headers = { ...(key as object), 'passage-purpose': purpose };
        const answer = await post(port, { query: QUERY }, headers);
        expect(answer.status).toBe(400);
        const [error] = answer.json().errors ?? [];
        expect(error?.extensions['code']).toBe('BAD_INPUT');
        expect(error?.message).toContain('passage-purpose: no such purpose of use');
        expect(error?.message).toContain('coordination, access-negotiation');
      }
      expect(owners.plans.calls).toHaveLength(0);
    },
  );

  it('a key may have a purpose that holds where none is stated', async () => {
    await post(port, { query: QUERY }, { 'x-passage-key': PURPOSEFUL });
    expect(callerTold()).toMatchObject({ organization: 'wfp', purpose: 'resource-allocation' });
    const stated = { 'x-passage-key': PURPOSEFUL, 'passage-purpose': 'research' };
    await post(port, { query: QUERY }, stated);
    expect(callerTold()).toMatchObject({ organization: 'wfp', purpose: 'research' });
  });
});
