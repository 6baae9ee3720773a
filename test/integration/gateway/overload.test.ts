import { Agent, request } from 'node:http';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ProgramProcess } from '../../fixtures/gateway/start-process';
import { TwoOwners } from '../../fixtures/gateway/two-owners';

const GATEWAY = 'gateway/main.ts';

interface Outcome {
  readonly status: number | string;
  readonly retryAfter: string | undefined;
  readonly ms: number;
  readonly text: string;
}

describe('the gateway under load', () => {
  let owners: TwoOwners;
  let folder: string;
  let supergraph: string;
  const agent = new Agent({ keepAlive: true, maxSockets: Infinity });

  beforeAll(async () => {
    owners = await new TwoOwners().start();
    folder = mkdtempSync(path.join(tmpdir(), 'passage-load-'));
    supergraph = path.join(folder, 'supergraph.graphql');
    writeFileSync(supergraph, owners.supergraphSdl());
  });
  beforeEach(() => owners.heal());
  afterAll(async () => {
    agent.destroy();
    await owners.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const start = async (environment: Record<string, string> = {}) => {
    const gateway = new ProgramProcess(GATEWAY, ['--supergraph', supergraph, '--port', '0'], {
      GATEWAY_LOG_LEVEL: 'warn',
      ...environment,
    });
    return { gateway, port: await gateway.ready() };
  };

  /** One question over a kept connection. */
  const ask = (port: number): Promise<Outcome> => {
    const started = performance.now();
    const body = JSON.stringify({ query: '{ plan(code: "HSDN26") { name } }' });
    return new Promise((resolve) => {
      const done = (status: number | string, retryAfter?: string, text = ''): void =>
        resolve({ status, retryAfter, text, ms: performance.now() - started });
      const outgoing = request(
        {
          agent,
          port,
          host: '127.0.0.1',
          method: 'POST',
          path: '/graphql',
          headers: {
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(body),
          },
        },
        (response) => {
          let text = '';
          response.on('data', (chunk) => (text += String(chunk)));
          response.on('error', (error: NodeJS.ErrnoException) => done(error.code ?? 'ERROR'));
          response.on('end', () =>
            done(response.statusCode ?? 0, response.headers['retry-after'], text),
          );
        },
      );
      outgoing.on('error', (error: NodeJS.ErrnoException) => done(error.code ?? 'ERROR'));
      outgoing.end(body);
    });
  };

  it('F24 sheds what is too much with 503 and Retry-After, and goodput stays above 80 % of its peak', async () => {
    // The owner takes 200 ms and the gateway lets 10 in at a time: its capacity is 50 a second.
    const [inside, seconds] = [10, 4];
    owners.plans.hold = () => sleep(200);
    const { gateway, port } = await start({
      GATEWAY_MAX_REQUESTS: String(inside),
      GATEWAY_SHARE_CALLS_MS: '0',
    });
    const goodIn = (outcomes: readonly Outcome[]): number =>
      outcomes.filter(({ status, ms }) => status === 200 && ms < 1_000).length;
    await Promise.all(Array.from({ length: inside }, () => ask(port)));

    const end = performance.now() + seconds * 1_000;
    const peak: Outcome[] = [];
    const workers = Array.from({ length: inside }, async () => {
      while (performance.now() < end) peak.push(await ask(port));
    });
    await Promise.all(workers);
    const capacity = goodIn(peak) / seconds;

    const offered: Promise<Outcome>[] = [];
    const began = performance.now();
    while (performance.now() - began < seconds * 1_000) {
      const due = ((performance.now() - began) / 1_000) * capacity * 10;
      while (offered.length < due) offered.push(ask(port));
      await sleep(5);
    }
    const outcomes = await Promise.all(offered);
    const goodput = goodIn(outcomes) / seconds;
    const shed = outcomes.filter(({ status }) => status === 503);
    console.log(
      `peak ${capacity.toFixed(0)}/s; offered ${(offered.length / seconds).toFixed(0)}/s: ` +
        `goodput ${goodput.toFixed(0)}/s (${((goodput / capacity) * 100).toFixed(0)} % of the peak), ${shed.length} shed`,
    );
    expect(outcomes.filter(({ status }) => status !== 200 && status !== 503)).toEqual([]);
    expect(shed.length).toBeGreaterThan(0);
    for (const { retryAfter } of shed) expect(Number(retryAfter)).toBeGreaterThan(0);
    expect(shed[0]?.text).toContain('OVERLOADED');
    expect(goodput).toBeGreaterThan(capacity * 0.8);

    const recovering = performance.now();
    await expect(ask(port)).resolves.toMatchObject({ status: 200 });
    expect(performance.now() - recovering).toBeLessThan(5_000);
    await gateway.stop();
  }, 60_000);

  it('F22 ends at SIGTERM when all requests in flight are answered', async () => {
    owners.plans.hold = () => sleep(300);
    const { gateway, port } = await start();
    await Promise.all(Array.from({ length: 20 }, () => ask(port)));
    const inFlight: Promise<Outcome>[] = [];
    const later: Promise<Outcome>[] = [];
    for (let i = 0; i < 40; i++) {
      inFlight.push(ask(port));
      await sleep(5);
    }
    await sleep(100);
    gateway.child.kill('SIGTERM');
    for (let i = 0; i < 40; i++) {
      later.push(ask(port));
      await sleep(5);
    }
    const ended = await gateway.finished;
    expect((await Promise.all(inFlight)).filter(({ status }) => status !== 200)).toEqual([]);
    const afterwards = (await Promise.all(later)).map(({ status }) => status);
    console.log(`after SIGTERM: ${JSON.stringify([...new Set(afterwards)])}`);
    expect(ended.exitCode).toBe(0);
    expect(ended.stderr).toBe('');
    expect((await ask(port)).status).toBe('ECONNREFUSED');
  }, 30_000);

  it('F22 does not wait for ever for one that hangs', async () => {
    owners.plans.fault = () => 'HANG';
    const { gateway, port } = await start({ GATEWAY_DRAIN_MS: '500' });
    const hanging = ask(port);
    await sleep(300);
    const began = performance.now();
    expect((await gateway.stop()).exitCode).toBe(0);
    expect(performance.now() - began).toBeLessThan(5_000);
    expect((await hanging).status).toBe('ECONNRESET');
  }, 30_000);

  it('a client that does not finish its request takes nobody’s place', async () => {
    const { gateway, port } = await start({ GATEWAY_MAX_REQUESTS: '2' });
    const slow = Array.from({ length: 10 }, () => {
      const outgoing = request({
        port,
        host: '127.0.0.1',
        method: 'POST',
        path: '/graphql',
        headers: { 'content-type': 'application/json', 'content-length': 50 },
      });
      outgoing.on('error', () => undefined);
      outgoing.write('{');
      return outgoing;
    });
    await sleep(200);
    expect((await ask(port)).status).toBe(200);
    for (const outgoing of slow) outgoing.destroy();
    await gateway.stop();
  }, 30_000);
});
