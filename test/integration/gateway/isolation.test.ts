import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Gateway } from '../../../gateway/service';
import { post, send } from '../../fixtures/gateway/http';
import { TwoOwners } from '../../fixtures/gateway/two-owners';

const PLAN = '{ plan(code: "HSDN26") { name } }';
const AREAS = '{ areas { name } }';

describe('what one owner does costs the others nothing', () => {
  let owners: TwoOwners;
  let gateway: Gateway;
  let port: number;

  const open = async (options: Parameters<TwoOwners['gateway']>[0]): Promise<void> => {
    gateway = owners.gateway(options);
    port = await gateway.listen();
  };
  beforeAll(async () => {
    owners = await new TwoOwners().start();
  });
  beforeEach(() => owners.heal());
  afterEach(() => gateway.stop());
  afterAll(() => owners.stop());

  const codesOf = async (query: string): Promise<unknown[]> =>
    ((await post(port, { query })).json().errors ?? []).map(({ extensions }) => extensions['code']);

  it('F10 F25 one that hangs holds nobody else’s answer, however many wait for it', async () => {
    await open({ subgraphTimeoutMs: 50_000, subgraphConnections: 16, subgraphQueue: 16 });
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    owners.places.hold = () => released;
    let waiting = 32;
    const held = Array.from({ length: waiting }, (_, i) =>
      codesOf(`query Q${i} { areas { name p${i}: pcode } }`).finally(() => waiting--),
    );
    for (let i = 0; i < 50; i++) expect(await codesOf(PLAN)).toEqual([]);
    expect(waiting).toBe(32);
    release();
    expect((await Promise.all(held)).flat()).toEqual([]);
  });

  it('F10 a later equal question is not held by an earlier one', async () => {
    await open({ subgraphTimeoutMs: 3_000 });
    let calls = 0;
    owners.plans.fault = (reply) => (calls++ === 0 ? 'HANG' : reply);
    const first = post(port, { query: PLAN });
    await sleep(20);
    const started = performance.now();
    expect((await post(port, { query: PLAN })).json().errors).toBeUndefined();
    const took = performance.now() - started;
    console.log(`an equal question behind one that hangs: ${took.toFixed(0)} ms`);
    expect(took).toBeLessThan(2_500);
    expect((await first).json().errors?.[0]?.extensions['code']).toBe('SUBGRAPH_TIMEOUT');
  }, 20_000);

  it('F10 F11 the whole request ends at its deadline, however many calls hang', async () => {
    await open({ subgraphTimeoutMs: 3_000, requestTimeoutMs: 3_500 });
    let slowed = 0;
    owners.plans.hold = () => sleep(slowed++ === 0 ? 1_500 : 0);
    owners.places.fault = () => 'TRICKLE';
    const started = performance.now();
    const answer = await post(port, { query: '{ plans { code area { name } } }' });
    // The second call alone would have been given until 4,500 ms.
    expect(performance.now() - started).toBeLessThan(4_400);
    expect(answer.json().errors?.[0]?.extensions['code']).toBe('SUBGRAPH_TIMEOUT');
    expect(answer.text).toContain('HSDN25');
  }, 20_000);

  it('calls beyond the queue fail at once, those within wait their turn', async () => {
    await open({ subgraphTimeoutMs: 5_000, subgraphConnections: 2, subgraphQueue: 2 });
    let most = 0;
    let now = 0;
    let refused = 0;
    owners.places.hold = async () => {
      most = Math.max(most, ++now);
      while (refused < 4) await sleep(20);
      now -= 1;
    };
    const ask = async (_: unknown, i: number): Promise<unknown[]> => {
      const codes = await codesOf(`query Q${i} { areas { name p${i}: pcode } }`);
      refused += codes.length;
      return codes;
    };
    const answers = await Promise.all(Array.from({ length: 8 }, ask));
    expect(answers.filter(([code]) => code === undefined)).toHaveLength(4);
    expect(answers.filter(([code]) => code === 'SUBGRAPH_UNREACHABLE')).toHaveLength(4);
    expect(most).toBe(2);
  });

  it('after failures in a row an owner is left alone, until one call finds it well', async () => {
    await open({ subgraphBreakerFailures: 3, subgraphBreakerRestMs: 2_000, subgraphRetries: 0 });
    owners.plans.fault = () => 'RESET';
    for (let i = 0; i < 10; i++) expect(await codesOf(PLAN)).toEqual(['SUBGRAPH_UNREACHABLE']);
    expect(owners.plans.calls).toHaveLength(3);
    expect(await codesOf(AREAS)).toEqual([]);
    const { text } = await send(port, { path: '/metrics' });
    expect(text).toContain('passage_gateway_breaker_open{subgraph="plans"} 1');
    owners.plans.fault = undefined;
    await sleep(2_100);
    expect(await codesOf(PLAN)).toEqual([]);
    expect(await codesOf(PLAN)).toEqual([]);
  });

  it('while one call tries, others do not wait for it', async () => {
    await open({
      subgraphBreakerFailures: 1,
      subgraphBreakerRestMs: 100,
      subgraphTimeoutMs: 3_000,
    });
    owners.plans.fault = () => 'HANG';
    await codesOf(PLAN);
    await sleep(150);
    const trying = codesOf(PLAN);
    await sleep(50);
    const started = performance.now();
    expect(await codesOf('{ plans { name } }')).toEqual(['SUBGRAPH_UNREACHABLE']);
    expect(performance.now() - started).toBeLessThan(2_500);
    await trying;
  }, 20_000);

  it('each owner may have settings of its own', async () => {
    await open({ subgraphTimeoutMs: 5_000, subgraphPolicies: { places: { timeoutMs: 200 } } });
    owners.places.fault = () => 'HANG';
    const started = performance.now();
    expect(await codesOf(AREAS)).toEqual(['SUBGRAPH_TIMEOUT']);
    expect(performance.now() - started).toBeLessThan(4_500);
  });

  it('F17 a query is sent again when the connection broke before an answer, and only then', async () => {
    await open({ subgraphRetries: 1 });
    let faults = 0;
    owners.plans.fault = (reply) => (faults++ === 0 ? 'RESET' : reply);
    expect(await codesOf(PLAN)).toEqual([]);
    expect(owners.plans.calls).toHaveLength(2);
    owners.plans.calls.length = 0;
    owners.plans.fault = () => 'CUT';
    expect(await codesOf(PLAN)).toEqual(['SUBGRAPH_UNREACHABLE']);
    expect(owners.plans.calls).toHaveLength(1);
  });

  it('F12 F13 an answer without end takes no memory', async () => {
    await open({ maxAnswerBytes: 1_000_000 });
    const before = process.memoryUsage().rss;
    const huge = Buffer.alloc(50_000_000, ' ');
    owners.plans.fault = (reply) => ({ ...reply, body: huge });
    for (let i = 0; i < 5; i++) expect(await codesOf(PLAN)).toEqual(['SUBGRAPH_ANSWER_INVALID']);
    const grown = (process.memoryUsage().rss - before - huge.length) / 1e6;
    console.log(
      `five answers of 50 MB: ${grown.toFixed(0)} MB of memory more, their sender's included`,
    );
    expect(grown).toBeLessThan(150);
  });

  describe('equal calls at the same time', () => {
    const ask = (headers: Record<string, string>) => post(port, { query: PLAN }, headers);

    it('D11 are made once for callers with equal rights, and never shared between others', async () => {
      gateway = owners.gateway({ shareCallsMs: 500 }, { keys: KEYS });
      port = await gateway.listen();
      owners.plans.hold = () => sleep(100);
      const anonymous = [{}, {}, {}];
      const ocha = [{ 'x-passage-key': 'ocha' }, { 'x-passage-key': 'ocha' }];
      const purpose = [{ 'x-passage-key': 'ocha', 'passage-purpose': 'monitoring' }];
      const other = [{ 'x-passage-key': 'unhcr' }];
      const all = [...anonymous, ...ocha, ...purpose, ...other];
      const answers = await Promise.all(all.map(ask));
      for (const answer of answers)
        expect(answer.json()).toEqual({ data: { plan: { name: 'Sudan 2026' } } });
      const callers = owners.plans.calls.map(({ headers }) => headers['passage-caller']);
      expect(callers).toHaveLength(4);
      expect(new Set(callers).size).toBe(4);
    });

    it('are never shared when they write', async () => {
      gateway = owners.gateway({ shareCallsMs: 500 }, { keys: KEYS });
      port = await gateway.listen();
      owners.renamed = [];
      const query = 'mutation { renamePlan(code: "HSDN26", name: "same") { code } }';
      const write = () => post(port, { query }, { 'x-passage-key': 'ocha' });
      await Promise.all([write(), write(), write()]);
      expect(owners.renamed).toEqual(['same', 'same', 'same']);
    });
  });
});

const KEYS = new Map(
  ['ocha', 'unhcr'].map((name) => [
    createHash('sha256').update(name).digest('hex'),
    { organization: name },
  ]),
);
