import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Gateway } from '../../../gateway/service';
import { watchSupergraph } from '../../../gateway/transport/supergraph-source';
import { post, send } from '../../fixtures/gateway/http';
import { TwoOwners } from '../../fixtures/gateway/two-owners';
import { silentLog } from '../../testkit/silent-log';

const QUERY =
  '{ plan(code: "HSDN26") { name area { name } } __type(name: "Area") { fields { name } } }';

describe('F21 a new supergraph while the gateway runs', () => {
  let owners: TwoOwners;
  let gateway: Gateway;
  let port: number;
  let versions: [string, string];

  beforeAll(async () => {
    owners = await new TwoOwners().start();
    gateway = owners.gateway();
    port = await gateway.listen();
    const first = owners.supergraphSdl();
    versions = [first, first.replaceAll(/\bpopulation\b/g, 'people')];
  });
  beforeEach(() => owners.heal());
  afterAll(async () => {
    await gateway.stop();
    await owners.stop();
  });

  /** Which version answered; fails when the answer mixes two. */
  const versionOf = (answer: Awaited<ReturnType<typeof post>>): string => {
    expect(answer.status).toBe(200);
    expect(answer.json().errors).toBeUndefined();
    const { data } = answer.json() as {
      data: { plan: object; __type: { fields: { name: string }[] } };
    };
    expect(data.plan).toEqual({ name: 'Sudan 2026', area: { name: 'Sudan' } });
    const names = data.__type.fields.map(({ name }) => name);
    expect(names.includes('population')).not.toBe(names.includes('people'));
    return names.includes('people') ? 'second' : 'first';
  };

  it('200 swaps under load: no request fails, and each sees one schema', async () => {
    const seen = { first: 0, second: 0 } as Record<string, number>;
    let isOver = false;
    const load = Array.from({ length: 8 }, async () => {
      while (!isOver) {
        const version = versionOf(await post(port, { query: QUERY }));
        seen[version] = (seen[version] ?? 0) + 1;
      }
    });
    for (let swap = 1; swap <= 200; swap++) {
      await gateway.engines.replace(versions[swap % 2] ?? '');
      await sleep(2);
    }
    isOver = true;
    await Promise.all(load);
    console.log(`200 swaps, ${JSON.stringify(seen)} answers, none failed`);
    expect(seen['first']).toBeGreaterThan(0);
    expect(seen['second']).toBeGreaterThan(0);
  }, 120_000);

  it('a request in flight ends on the schema that it began with', async () => {
    await gateway.engines.replace(versions[0]);
    let arrived: () => void = () => undefined;
    const called = new Promise<void>((resolve) => (arrived = resolve));
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    owners.plans.hold = () => {
      arrived();
      return held;
    };
    const asked = post(port, { query: '{ plans { area { population } } }' });
    await called;
    await gateway.engines.replace(versions[1]);
    expect((await post(port, { query: '{ areas { population } }' })).status).toBe(400);
    release();
    const answer = await asked;
    expect(answer.status).toBe(200);
    expect(answer.json().errors).toBeUndefined();
    expect(answer.text).toContain('"population":50');
  });

  it('recent operations are planned before the switch', async () => {
    await gateway.engines.replace(versions[0]);
    const query =
      'query Warm($w: Boolean!) { plan(code: "HSDN26") { name @include(if: $w) area { name } } }';
    await post(port, { query, variables: { w: true } });
    const prepared: string[] = [];
    const planWith = gateway.engines.recent.planWith.bind(gateway.engines.recent);
    const spy = jest.spyOn(gateway.engines.recent, 'planWith').mockImplementation((engine) => {
      expect(gateway.engines.current()).not.toBe(engine);
      return planWith({
        ...engine,
        prepare(question, variables) {
          prepared.push(`${question.operation.name?.value} ${JSON.stringify(variables)}`);
          engine.prepare(question, variables);
        },
      });
    });
    await gateway.engines.replace(versions[1]);
    spy.mockRestore();
    expect(prepared).toContain('Warm {"w":true}');
  });

  it.each([
    ['no GraphQL', 'type Query { half'],
    ['no supergraph', 'type Query { a: Int }'],
    ['empty', ''],
  ])('one that is %s is refused, and nothing changes', async (_, sdl) => {
    await gateway.engines.replace(versions[0]);
    await expect(gateway.engines.replace(sdl)).rejects.toMatchObject({ code: 'FILE_MALFORMED' });
    expect(versionOf(await post(port, { query: QUERY }))).toBe('first');
  });

  it('is taken from an address; an invalid one is said once; going back is a swap', async () => {
    let served = versions[0];
    let status = 200;
    const source = createServer((_, response) => response.writeHead(status).end(served));
    await new Promise<void>((resolve) => source.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(source.address() as AddressInfo).port}/supergraph`;
    const said: unknown[] = [];
    const log = Object.assign(Object.create(silentLog) as typeof silentLog, {
      error: (note: unknown) => said.push(note),
    });
    await gateway.engines.replace(versions[0]);
    const unwatch = watchSupergraph(address, gateway, log, 20);
    const becomes = async (version: string): Promise<void> => {
      for (let i = 0; i < 200; i++) {
        if (versionOf(await post(port, { query: QUERY })) === version) return;
        await sleep(20);
      }
      throw new TypeError(`never became ${version}`);
    };
    served = versions[1];
    await becomes('second');
    served = 'type Query { half';
    await sleep(400);
    await becomes('second');
    status = 302;
    await sleep(200);
    expect(said).toHaveLength(2);
    expect(JSON.stringify(said)).not.toContain('http');
    [status, served] = [200, versions[0]];
    await becomes('first');
    unwatch();
    source.close();
    const { text } = await send(port, { path: '/metrics' });
    expect(text).toContain('passage_gateway_supergraphs_total{outcome="taken"} 2');
    expect(text).toContain('passage_gateway_supergraphs_total{outcome="refused"} 2');
  }, 30_000);
});
