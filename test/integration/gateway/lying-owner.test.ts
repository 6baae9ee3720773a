import type { Gateway } from '../../../gateway/service';
import { post } from '../../fixtures/gateway/http';
import type { Fault } from '../../fixtures/gateway/subgraph-server';
import { TwoOwners } from '../../fixtures/gateway/two-owners';

interface Answer {
  readonly data: Record<string, unknown> | null;
  readonly errors?: readonly unknown[];
}

type Entity = Record<string, unknown>;

const changed =
  (change: (entities: Entity[]) => void): Fault =>
  (reply) => {
    const body = JSON.parse(String(reply.body)) as { data: { _entities: Entity[] } };
    change(body.data._entities);
    return { ...reply, body: JSON.stringify(body) };
  };

describe.each([
  ['the general way', Infinity],
  ['the compiled way', 0],
])('one owner lies about a value on %s', (_, compileAfter) => {
  let owners: TwoOwners;
  let gateway: Gateway;

  beforeAll(async () => {
    owners = await new TwoOwners().start();
    gateway = owners.gateway({}, { compileAfter });
  });
  beforeEach(() => {
    owners.places.fault = undefined;
  });
  afterAll(async () => {
    await gateway.stop();
    await owners.stop();
  });

  const ask = async (query: string): Promise<Answer> =>
    JSON.parse(JSON.stringify(await gateway.execute({ query }))) as Answer;

  const wrongValues: [string, string, unknown][] = [
    ['F3 a fraction for Int', 'population', 1.5],
    ['F4 a number too large for Int', 'population', 1e20],
    ['F3 a text for Int', 'population', '12'],
    ['F3 a list for Int', 'population', [1]],
    ['F3 an unknown enum value', 'level', '<script>'],
    ['F3 an object for an enum', 'level', { a: 1 }],
  ];

  it.each(wrongValues)('%s is null with an error at its place', async (_value, field, value) => {
    owners.places.fault = changed((entities) => {
      entities[1] = { ...entities[1], [field]: value };
    });
    const answer = await ask(`{ plans { area { name ${field} } } }`);
    expect(answer.errors).toEqual([
      {
        message: expect.stringContaining('"places"'),
        path: ['plans', 1, 'area', field],
        extensions: { code: 'SUBGRAPH_ANSWER_INVALID', subgraph: 'places' },
      },
    ]);
    const plans = answer.data?.['plans'] as { area: Record<string, unknown> | null }[];
    expect(plans[1]?.area).toEqual({ name: 'Afghanistan', [field]: null });
    expect(plans[0]?.area?.[field]).not.toBeNull();
  });

  it('F18 takes nothing that was not asked for, under whatever key', async () => {
    owners.places.fault = (reply) => ({
      ...reply,
      headers: { ...reply.headers, 'set-cookie': 'a=b' },
      body: String(reply.body).replace('"name"', '"__proto__":{"admin":true},"name":"x","name"'),
    });
    const answer = await ask('{ plans { area { name } } }');
    expect(answer.errors).toBeUndefined();
    expect(JSON.stringify(answer)).not.toContain('admin');
  });

  it('F14 walks no deeper than was asked, whatever is sent beside', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    owners.places.fault = (reply) => ({
      ...reply,
      body: String(reply.body).replace('"name"', `"beside":${deep},"name"`),
    });
    const answer = await ask('{ plans { area { name } } }');
    expect(answer.errors).toBeUndefined();
    expect(JSON.stringify(answer)).toContain('Afghanistan');
  });

  it('F15 F16 repeats nothing that a wrong value says', async () => {
    owners.plans.fault = (reply) => ({
      ...reply,
      body: JSON.stringify({ data: { plan: { __typename: '<script>x</script>', name: ['<b>'] } } }),
    });
    const answer = await ask('{ plan(code: "HSDN26") { __typename name } }');
    expect(answer.errors?.length).toBeGreaterThan(0);
    expect(JSON.stringify(answer)).not.toMatch(/script|<b>/);
    owners.plans.fault = undefined;
  });

  it('F18 sends back no cookie and no header of a subgraph', async () => {
    owners.plans.fault = (reply) => ({
      ...reply,
      headers: {
        ...reply.headers,
        'set-cookie': 'a=b',
        'x-secret': 'c',
        'cache-control': 'public',
      },
      body: `{"data":{"plan":{"name":"lie"}},"data":{"plan":{"name":"Sudan 2026"}},"__proto__":{"data":1}}`,
    });
    const port = await gateway.listen();
    const { headers, text } = await post(port, { query: '{ plan(code: "HSDN26") { name } }' });
    expect(headers).not.toHaveProperty('set-cookie');
    expect(headers).not.toHaveProperty('x-secret');
    expect(headers['cache-control']).not.toBe('public');
    expect(JSON.parse(text)).toEqual({ data: { plan: { name: 'Sudan 2026' } } });
    owners.plans.fault = undefined;
  });
});
