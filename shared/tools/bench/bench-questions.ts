import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { request } from 'undici';
import { PassageError } from '../../core/errors';
import { GATEWAY_SECRET_HEADER } from '../../core/caller';
import type { StartedNetwork } from '../start-network/start-network';
import { printTable, quantile } from './print-table';
import { readQuestions } from './questions';
import { withLoadedDatabases, withNetwork } from './with-network';

const ROUNDS = 100;

interface Stats {
  readonly sqlStatements: number;
  readonly requests: number;
  readonly peakMemoryKib: number;
}

/** Asks the five questions of a loaded network: time, subgraph calls and SQL statements of each. */
export async function benchQuestions(data: string): Promise<void> {
  await withLoadedDatabases(data, (_report, home) =>
    withNetwork(home, async (network) => {
      const secret = readFileSync(join(home, 'secrets', 'gateway'), 'utf8');
      const rows: (string | number)[][] = [];
      for (const question of readQuestions()) rows.push(await measure(network, secret, question));
      const head = ['question', 'p50 ms', 'p99 ms', 'subgraph calls', 'SQL statements', 'bytes'];
      printTable(`${ROUNDS} rounds of each question, one after another`, head, rows);
      await printMemory(network, secret);
    }),
  );
}

async function measure(
  network: StartedNetwork,
  secret: string,
  { title, body }: { title: string; body: string },
): Promise<(string | number)[]> {
  const url = `http://127.0.0.1:${network.gateway.port}/graphql`;
  const before = await sumStats(network, secret);
  const size = await ask(url, body);
  const after = await sumStats(network, secret);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now();
    await ask(url, body);
    times.push(performance.now() - started);
  }
  return [
    title,
    quantile(times, 0.5).toFixed(1),
    quantile(times, 0.99).toFixed(1),
    after.requests - before.requests,
    after.sqlStatements - before.sqlStatements,
    size,
  ];
}

async function ask(url: string, body: string): Promise<number> {
  const headers = { 'content-type': 'application/json' };
  const { body: answer } = await request(url, { method: 'POST', headers, body });
  const text = await answer.text();
  const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: unknown };
  if (data && !errors) return Buffer.byteLength(text);
  throw new PassageError('INTERNAL', `the question was not answered: ${JSON.stringify(errors)}`);
}

async function sumStats(network: StartedNetwork, secret: string): Promise<Stats> {
  const all = await Promise.all(network.subgraphs.map(({ port }) => statsOf(port, secret)));
  const sum = (key: keyof Stats) => all.reduce((total, stats) => total + stats[key], 0);
  return {
    sqlStatements: sum('sqlStatements'),
    requests: sum('requests'),
    peakMemoryKib: sum('peakMemoryKib'),
  };
}

async function statsOf(port: number, secret: string): Promise<Stats> {
  const headers = { [GATEWAY_SECRET_HEADER]: secret };
  const { body } = await request(`http://127.0.0.1:${port}/stats`, { headers });
  return (await body.json()) as Stats;
}

async function printMemory(network: StartedNetwork, secret: string): Promise<void> {
  const rows: (string | number)[][] = [];
  for (const { name, port } of network.subgraphs) {
    const { peakMemoryKib } = await statsOf(port, secret);
    rows.push([name, Math.round(peakMemoryKib / 1024)]);
  }
  printTable('Peak memory of each subgraph', ['process', 'MiB'], rows);
}
