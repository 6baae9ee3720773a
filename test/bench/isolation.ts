import { setTimeout as sleep } from 'node:timers/promises';
import { PassageError } from '../../shared/core/errors';
import { failCommand } from '../../shared/runtime/fail-command';
import { printTable, quantile } from '../../shared/tools/bench/print-table';
import { post } from '../fixtures/gateway/http';
import { TwoOwners } from '../fixtures/gateway/two-owners';
import { countOptions } from './count-options';

/**
 * `npm run bench -- isolation` asks one owner while another answers and while it hangs, in turn, and says
 * what that costs those who did not ask the other.
 */
const MOST_RATIO = 1.2;
const ASKED_A_ROUND = 200;
const EVERY_MS = 25;
const PLAN = '{ plan(code: "HSDN26") { name } }';
const AREAS = '{ areas { name } }';

async function main(): Promise<void> {
  const { rounds } = countOptions({ rounds: 6 });
  const { well, hung } = await measure(rounds);
  const row = (what: string, times: readonly number[]) => [
    ...[what, times.length, quantile(times, 0.5).toFixed(1), quantile(times, 0.99).toFixed(1)],
  ];
  const ratio = quantile(hung, 0.99) / quantile(well, 0.99);
  printTable(
    `Questions to one owner, while the other is asked every ${EVERY_MS} ms; p99 held to ${MOST_RATIO} times`,
    ['the other owner', 'questions', 'p50 ms', 'p99 ms'],
    [row('answers', well), row('hangs', hung)],
  );
  console.log(`p99 ${ratio.toFixed(2)} times`);
  if (ratio > MOST_RATIO) process.exitCode = 1;
}

async function measure(rounds: number): Promise<Record<'well' | 'hung', number[]>> {
  const owners = await new TwoOwners().start();
  const settings = { subgraphTimeoutMs: 1_000, subgraphConnections: 16, subgraphQueue: 16 };
  const gateway = owners.gateway(settings);
  const port = await gateway.listen();
  const times = { well: [] as number[], hung: [] as number[] };
  await beside(port, () => timesOfPlans(port));
  for (let round = 0; round < rounds; round += 1) {
    for (const state of ['well', 'hung'] as const) {
      owners.places.fault = state === 'hung' ? () => 'HANG' : undefined;
      times[state].push(...(await beside(port, () => timesOfPlans(port))));
    }
  }
  await gateway.stop();
  await owners.stop();
  return times;
}

async function timesOfPlans(port: number): Promise<number[]> {
  const times: number[] = [];
  for (let asked = 0; asked < ASKED_A_ROUND; asked += 1) {
    const started = performance.now();
    const { errors } = (await post(port, { query: PLAN })).json();
    times.push(performance.now() - started);
    if (errors) throw new PassageError('INTERNAL', 'the owner that is well did not answer');
    await sleep(1);
  }
  return times;
}

/** Does the work while the other owner is asked, and waits until nobody asks it any more. */
async function beside<T>(port: number, work: () => Promise<T>): Promise<T> {
  const others: Promise<unknown>[] = [];
  const arrivals = setInterval(() => others.push(post(port, { query: AREAS })), EVERY_MS);
  const result = await work();
  clearInterval(arrivals);
  await Promise.all(others);
  return result;
}

main().catch(failCommand);
