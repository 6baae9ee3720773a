import type { Gateway } from '../../../gateway/service';
import { ownerFaults } from '../../fixtures/gateway/owner-faults';
import { TwoOwners } from '../../fixtures/gateway/two-owners';

interface Answer {
  readonly data: Record<string, unknown> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly unknown[];
    readonly extensions: Record<string, unknown>;
  }[];
}

const QUESTION = '{ plans { code name area { pcode name } } }';
const CODES = ['HSDN26', 'HAFG26', 'HREG26', 'HSDN25'];

describe.each([
  ['the general way', Infinity],
  ['the compiled way', 0],
])('one owner fails on %s', (_, compileAfter) => {
  let owners: TwoOwners;
  let gateway: Gateway;

  beforeAll(async () => {
    owners = await new TwoOwners().start();
    gateway = owners.gateway(
      { subgraphTimeoutMs: 2_000, maxAnswerBytes: 200_000 },
      { compileAfter },
    );
  });
  beforeEach(() => owners.heal());
  afterAll(async () => {
    await gateway.stop();
    await owners.stop();
  });

  const ask = async (query: string): Promise<Answer> =>
    JSON.parse(JSON.stringify(await gateway.execute({ query }))) as Answer;

  /** The rest of the answer stands; every area has lost its name, with one error each. */
  function expectPlacesLost(answer: Answer, code: string): void {
    const plans = answer.data?.['plans'] as { code: string; area: unknown }[];
    expect(plans.map((plan) => plan.code)).toEqual(CODES);
    expect(plans.map((plan) => plan.area)).toEqual([null, null, null, null]);
    expect(answer.errors?.map(({ path }) => path)).toEqual([
      ['plans', 0, 'area', 'name'],
      ['plans', 1, 'area', 'name'],
      ['plans', 3, 'area', 'name'],
    ]);
    for (const error of answer.errors ?? []) {
      expect(error.extensions).toEqual({ code, subgraph: 'places' });
      expect(error.message).toContain('"places"');
      expect(error.message).not.toMatch(/127\.0\.0\.1|http|at .*:\d+/);
    }
  }

  it('stopped: its fields are null with one error each, the rest stands, and it comes back', async () => {
    await owners.places.stop();
    expectPlacesLost(await ask(QUESTION), 'SUBGRAPH_UNREACHABLE');
    await owners.places.start();
    expect((await ask(QUESTION)).errors).toBeUndefined();
  });

  it.each(ownerFaults(() => owners))(
    '%s: the rest of the answer stands',
    async (_fault, fault, code) => {
      owners.places.fault = fault;
      const started = performance.now();
      const answer = await ask(QUESTION);
      expect(performance.now() - started).toBeLessThan(5_000);
      expectPlacesLost(answer, code);
      expect(JSON.stringify(answer)).not.toMatch(/secret|password|SELECT|Amal|10\.0\.0/);
      owners.places.fault = undefined;
      expect((await ask(QUESTION)).errors).toBeUndefined();
    },
  );

  it('F8 an error written for the caller passes, one of the inside is masked', async () => {
    const answer = await ask(
      '{ a: plan(code: "FORBIDDEN") { name } b: plan(code: "SECRET") { name } c: plan(code: "HSDN26") { name } }',
    );
    expect(answer.data).toEqual({ a: null, b: null, c: { name: 'Sudan 2026' } });
    expect(answer.errors).toEqual([
      {
        message: 'Ask OCHA for this plan.',
        path: ['a'],
        extensions: { code: 'FORBIDDEN', subgraph: 'plans' },
      },
      {
        message: 'The subgraph "plans" could not answer this field.',
        path: ['b'],
        extensions: { code: 'SUBGRAPH_ERROR', subgraph: 'plans' },
      },
    ]);
  });

  it('fields that need a value of the failing owner fail with it', async () => {
    owners.plans.fault = () => 'RESET';
    const answer = await ask('{ areas { name plans { requirementPerPerson } } }');
    const areas = answer.data?.['areas'] as { name: string; plans: unknown }[];
    expect(areas.map(({ name }) => name)).toEqual(['Sudan', 'Afghanistan', 'Khartoum']);
    expect(areas[0]?.plans).toEqual([
      { requirementPerPerson: null },
      { requirementPerPerson: null },
    ]);
    expect(new Set(answer.errors?.map(({ extensions }) => extensions['subgraph']))).toEqual(
      new Set(['plans']),
    );
  });

  it('a failing owner of the root leaves null and an error for each root field', async () => {
    owners.plans.fault = () => 'HANG';
    const answer = await ask('{ plan(code: "HSDN26") { name } area(pcode: "SD") { name } }');
    expect(answer.data).toEqual({ plan: null, area: { name: 'Sudan' } });
    expect(answer.errors?.map(({ path }) => path)).toEqual([['plan']]);
  });

  it('F17 asks a query again when a connection breaks', async () => {
    await ask('{ plan(code: "HSDN26") { name } }');
    owners.plans.calls.length = 0;
    let faults = 0;
    owners.plans.fault = (reply) => (faults++ === 0 ? 'RESET' : reply);
    expect((await ask('{ plan(code: "HSDN26") { name } }')).errors).toBeUndefined();
    expect(owners.plans.calls).toHaveLength(2);
  });

  it('covers many equal failures with a bounded number of errors', async () => {
    owners.plans.fault = (reply) => {
      const body = JSON.parse(String(reply.body)) as { data: { plans: object[] } };
      const plans = Array.from({ length: 500 }, (_, i) => ({
        ...body.data.plans[0],
        code: `P${i}`,
        area: { __typename: 'Area', pcode: `X${i}` },
      }));
      return { ...reply, body: JSON.stringify({ data: { plans } }) };
    };
    owners.places.fault = () => 'RESET';
    const answer = await ask('{ plans { code area { name } } }');
    expect(answer.errors).toHaveLength(21);
    expect(answer.errors?.at(-1)?.path).toEqual(['plans']);
  });
});
