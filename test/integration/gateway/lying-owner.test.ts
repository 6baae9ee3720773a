import type { Gateway } from '../../../gateway/service';
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

describe('one owner lies about a value', () => {
  let owners: TwoOwners;
  let gateway: Gateway;

  beforeAll(async () => {
    owners = await new TwoOwners().start();
    gateway = owners.gateway();
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
    ['a fraction for Int', 'population', 1.5],
    ['a number too large for Int', 'population', 1e20],
    ['a text for Int', 'population', '12'],
    ['a list for Int', 'population', [1]],
    ['an unknown enum value', 'level', '<script>'],
    ['an object for an enum', 'level', { a: 1 }],
  ];

  it.each(wrongValues)('%s is null with an error at its place', async (_, field, value) => {
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

  it('takes nothing that was not asked for, under whatever key', async () => {
    owners.places.fault = (reply) => ({
      ...reply,
      headers: { ...reply.headers, 'set-cookie': 'a=b' },
      body: String(reply.body).replace('"name"', '"__proto__":{"admin":true},"name":"x","name"'),
    });
    const answer = await ask('{ plans { area { name } } }');
    expect(answer.errors).toBeUndefined();
    expect(JSON.stringify(answer)).not.toContain('admin');
  });
});
