import { gzipSync } from 'node:zlib';
import type { Gateway } from '../../../gateway/service';
import type { Fault, Reply } from '../../fixtures/gateway/subgraph-server';
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

const jsonReply =
  (body: unknown): Fault =>
  (reply) => ({ ...reply, body: JSON.stringify(body) });
const changed =
  (change: (body: { data: { _entities: Record<string, unknown>[] } }) => unknown): Fault =>
  (reply: Reply) => {
    const body = JSON.parse(String(reply.body)) as Parameters<typeof change>[0];
    return { ...reply, body: JSON.stringify(change(body) ?? body) };
  };

const BOMB = gzipSync(Buffer.alloc(50_000_000));

describe('one owner fails', () => {
  let owners: TwoOwners;
  let gateway: Gateway;

  beforeAll(async () => {
    owners = await new TwoOwners().start();
    gateway = owners.gateway({ subgraphTimeoutMs: 500, maxAnswerBytes: 200_000 });
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

  const faults: [string, Fault, string][] = [
    ['F17 resets connections', () => 'RESET', 'SUBGRAPH_UNREACHABLE'],
    ['F10 hangs', () => 'HANG', 'SUBGRAPH_TIMEOUT'],
    ['F11 sends a byte now and then', () => 'TRICKLE', 'SUBGRAPH_TIMEOUT'],
    ['F17 cuts an answer off', () => 'CUT', 'SUBGRAPH_UNREACHABLE'],
    [
      'F6 sends text',
      (r) => ({ ...r, body: 'Bad gateway at 10.0.0.7' }),
      'SUBGRAPH_ANSWER_INVALID',
    ],
    ['F6 sends nothing', (r) => ({ ...r, body: '' }), 'SUBGRAPH_ANSWER_INVALID'],
    [
      'F6 sends half of its JSON',
      (r) => ({ ...r, body: String(r.body).slice(0, 30) }),
      'SUBGRAPH_ANSWER_INVALID',
    ],
    ['F5 sends null', jsonReply(null), 'SUBGRAPH_ANSWER_INVALID'],
    ['F5 sends a list', jsonReply([]), 'SUBGRAPH_ANSWER_INVALID'],
    ['F5 sends {}', jsonReply({}), 'SUBGRAPH_ANSWER_INVALID'],
    ['F5 sends data: null', jsonReply({ data: null }), 'SUBGRAPH_ANSWER_INVALID'],
    ['F5 sends data: {}', jsonReply({ data: {} }), 'SUBGRAPH_ANSWER_INVALID'],
    [
      'F5 sends _entities: null',
      jsonReply({ data: { _entities: null } }),
      'SUBGRAPH_ANSWER_INVALID',
    ],
    [
      'F16 sends HTML that is JSON',
      (r) => ({ ...r, headers: { 'content-type': 'text/html' } }),
      'SUBGRAPH_ANSWER_INVALID',
    ],
    [
      'F7 sends 500 with a secret',
      () => ({ status: 500, headers: { 'content-type': 'text/plain' }, body: 'password=x' }),
      'SUBGRAPH_ANSWER_INVALID',
    ],
    [
      'F7 is behind a gateway in trouble',
      () => ({ status: 503, headers: {}, body: '' }),
      'SUBGRAPH_UNREACHABLE',
    ],
    ['refuses the gateway', (r) => ({ ...r, status: 401 }), 'SUBGRAPH_ERROR'],
    [
      'F9 redirects',
      (r) => ({ ...r, status: 302, headers: { ...r.headers, location: owners.plans.url } }),
      'SUBGRAPH_ANSWER_INVALID',
    ],
    [
      'F13 compresses',
      (r) => ({ ...r, headers: { ...r.headers, 'content-encoding': 'gzip' } }),
      'SUBGRAPH_ANSWER_INVALID',
    ],
    [
      'F12 sends too much',
      (r) => ({ ...r, body: String(r.body) + ' '.repeat(300_000) }),
      'SUBGRAPH_ANSWER_INVALID',
    ],
    [
      'F14 nests 200,000 deep',
      (r) => ({ ...r, body: `{"data":${'['.repeat(90_000)}${']'.repeat(90_000)}}` }),
      'SUBGRAPH_ANSWER_INVALID',
    ],
    [
      'F13 sends 50 MB in 50 KB',
      (r) => ({ ...r, headers: { ...r.headers, 'content-encoding': 'gzip' }, body: BOMB }),
      'SUBGRAPH_ANSWER_INVALID',
    ],
    ['F13 sends them without saying so', (r) => ({ ...r, body: BOMB }), 'SUBGRAPH_ANSWER_INVALID'],
    [
      'F9 redirects for good',
      (r) => ({ ...r, status: 308, headers: { ...r.headers, location: owners.places.url } }),
      'SUBGRAPH_ANSWER_INVALID',
    ],
    [
      'F8 names a person in an error',
      jsonReply({
        data: null,
        errors: [{ message: 'secret: Amal of Nyala', path: ['_entities'] }],
      }),
      'SUBGRAPH_ERROR',
    ],
    [
      'F2 sends too few entities',
      changed((b) => void b.data._entities.pop()),
      'SUBGRAPH_ANSWER_INVALID',
    ],
    [
      'F2 sends too many entities',
      changed((b) => void b.data._entities.push({})),
      'SUBGRAPH_ANSWER_INVALID',
    ],
    [
      'F1 sends entities in another order',
      changed((b) => void b.data._entities.reverse()),
      'SUBGRAPH_ANSWER_INVALID',
    ],
    [
      'F15 sends entities of another type',
      changed((b) => b.data._entities.forEach((e) => (e['passage__type'] = 'Plan'))),
      'SUBGRAPH_ANSWER_INVALID',
    ],
    [
      'F3 leaves fields out',
      changed((b) => b.data._entities.forEach((e) => delete e['name'])),
      'SUBGRAPH_ANSWER_INVALID',
    ],
    [
      'F3 sends a number for a text',
      changed((b) => b.data._entities.forEach((e) => (e['name'] = 7))),
      'SUBGRAPH_ANSWER_INVALID',
    ],
    [
      'F8 reports an error of its inside',
      jsonReply({ errors: [{ message: 'SELECT secret FROM area' }] }),
      'SUBGRAPH_ERROR',
    ],
  ];

  it.each(faults)('%s: the rest of the answer stands', async (_, fault, code) => {
    owners.places.fault = fault;
    const started = performance.now();
    const answer = await ask(QUESTION);
    expect(performance.now() - started).toBeLessThan(1_500);
    expectPlacesLost(answer, code);
    expect(JSON.stringify(answer)).not.toMatch(/secret|password|SELECT|Amal|10\.0\.0/);
    owners.places.fault = undefined;
    expect((await ask(QUESTION)).errors).toBeUndefined();
  });

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

  it('F10 an owner that hangs does not hold up questions to another', async () => {
    owners.places.fault = () => 'HANG';
    const hanging = Array.from({ length: 20 }, () => ask(QUESTION));
    const started = performance.now();
    await ask('{ plan(code: "HSDN26") { name } }');
    expect(performance.now() - started).toBeLessThan(400);
    await Promise.all(hanging);
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
