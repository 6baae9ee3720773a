import { createHash } from 'node:crypto';
import type { Gateway } from '../../../gateway/service';
import { post } from '../../fixtures/gateway/http';
import { TwoOwners } from '../../fixtures/gateway/two-owners';

const QUERY = 'query Plans { plans { code name area { pcode name population } } }';
const KEY = 'a-key-of-ocha';
const ACCEPTS = [
  'application/json',
  'application/graphql-response+json',
  'application/graphql-response+json; charset=utf-8, application/json; charset=utf-8',
  '*/*',
];

describe('a question that was asked before', () => {
  let owners: TwoOwners;
  let gateway: Gateway;
  let port: number;

  beforeAll(async () => {
    owners = await new TwoOwners().start();
    const sha256 = createHash('sha256').update(KEY).digest('hex');
    gateway = owners.gateway({}, { keys: new Map([[sha256, { organization: 'ocha' }]]) });
    port = await gateway.listen();
  });
  beforeEach(() => owners.heal());
  afterAll(async () => {
    await gateway.stop();
    await owners.stop();
  });

  async function ask(body: object, accept = 'application/json', own: Record<string, string> = {}) {
    const { status, headers, text } = await post(port, body, { accept, ...own });
    return { status, headers: { ...headers, date: '' }, text };
  }

  const callsOf = (): number => owners.plans.calls.length + owners.places.calls.length;

  it.each(ACCEPTS)('is answered with the same bytes and headers to %s', async (accept) => {
    const answers = [];
    for (let count = 0; count < 5; count += 1) answers.push(await ask({ query: QUERY }, accept));
    expect(answers[0]?.text).toContain('"Afghanistan"');
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it('is refused as before where no answer of ours is accepted', async () => {
    for (let count = 0; count < 3; count += 1) {
      expect((await ask({ query: QUERY }, 'text/csv')).status).toBe(406);
    }
  });

  it('is answered by the operation that is named, with the variables that are given', async () => {
    const query = `query A($code: ID!) { plan(code: $code) { name } }
      query B($code: ID!) { plan(code: $code) { code } }`;
    for (let count = 0; count < 3; count += 1) {
      for (const code of ['HSDN26', 'HAFG26']) {
        const a = await ask({ query, operationName: 'A', variables: { code } });
        const b = await ask({ query, operationName: 'B', variables: { code } });
        expect(JSON.parse(b.text)).toEqual({ data: { plan: { code } } });
        expect(a.text).not.toBe(b.text);
      }
      const unnamed = await ask({ query, variables: { code: 'HSDN26' } });
      expect(unnamed.text).toContain('OPERATION_RESOLUTION_FAILURE');
      const wrong = await ask({ query, operationName: 'A', variables: { code: [7] } });
      expect([wrong.status, wrong.text]).toEqual([200, expect.stringContaining('BAD_USER_INPUT')]);
    }
  });

  it.each([
    ['variables that are a list', { variables: [] }],
    ['a name that is none', { operationName: 7 }],
    ['extensions that are none', { extensions: 'x' }],
  ])('is still refused with %s', async (_, wrong) => {
    for (let count = 0; count < 2; count += 1) await ask({ query: QUERY });
    expect((await ask({ query: QUERY, ...wrong })).status).toBe(400);
  });

  it('tells an error as the general way does, and asks nobody twice', async () => {
    for (let count = 0; count < 3; count += 1) await ask({ query: QUERY });
    const before = callsOf();
    await ask({ query: QUERY });
    const calls = callsOf() - before;
    owners.places.fault = (reply) => ({
      ...reply,
      body: String(reply.body).replace('"Afghanistan"', '7'),
    });
    const answer = await ask({ query: QUERY });
    expect(callsOf() - before).toBe(calls * 2);
    expect(answer.status).toBe(200);
    expect((JSON.parse(answer.text) as { errors: unknown }).errors).toEqual([
      {
        message: expect.stringContaining('"places"'),
        path: ['plans', 1, 'area', 'name'],
        extensions: { code: 'SUBGRAPH_ANSWER_INVALID', subgraph: 'places' },
      },
    ]);
  });

  it('is answered from subgraphs that write JSON in another form', async () => {
    const plain = (await ask({ query: QUERY })).text;
    for (const owner of [owners.plans, owners.places]) {
      owner.fault = (reply) => ({
        ...reply,
        body: JSON.stringify(JSON.parse(String(reply.body)), null, 2).replace(/a/g, '\\u0061'),
      });
    }
    for (let count = 0; count < 3; count += 1) {
      expect((await ask({ query: QUERY })).text).toBe(plain);
    }
  });

  it('that writes writes once, also where another owner then fails', async () => {
    const query = 'mutation { renamePlan(code: "HSDN26", name: "New") { name area { name } } }';
    owners.renamed = [];
    for (let count = 1; count <= 4; count += 1) {
      owners.places.fault = count === 4 ? () => 'RESET' : undefined;
      const answer = await ask({ query }, 'application/json', { 'x-passage-key': KEY });
      expect(answer.text.includes('SUBGRAPH_UNREACHABLE')).toBe(count === 4);
      expect(owners.renamed).toHaveLength(count);
    }
  });

  it('goes to the new supergraph as soon as that is served', async () => {
    for (let count = 0; count < 3; count += 1) await ask({ query: QUERY });
    const sdl = gateway.engines.current().supergraph.sdl;
    await gateway.engines.replace(`# another one\n${sdl}`);
    const answer = await ask({ query: QUERY });
    expect([answer.status, answer.text]).toEqual([200, (await ask({ query: QUERY })).text]);
  });
});
