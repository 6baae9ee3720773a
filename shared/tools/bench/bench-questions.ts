import type { LoadersUsed } from './allowed-statements';
import { allowedStatements } from './allowed-statements';
import type { BenchNetwork, SubgraphStats } from './bench-network';
import { benchNetwork } from './bench-network';
import { printTable, quantile } from './print-table';
import type { BenchQuestion } from './questions';
import { readQuestions } from './questions';
import { BENCH_KEY, withLoadedDatabases, withNetwork } from './with-network';

const ROUNDS = 100;
const EXPLAINED = { authorization: `Bearer ${BENCH_KEY}`, 'passage-explain': '1' };
const HEAD = [
  'question',
  'p50 ms',
  'p99 ms',
  'subgraph calls',
  'SQL statements',
  'of them frames',
  'allowed',
  'ok',
  'bytes',
];

type Stats = ReadonlyMap<string, SubgraphStats>;

/**
 * Asks the five questions of a loaded network: time, subgraph calls and SQL statements of each. Exit
 * code 1 when one issues more statements than its plan has fetches times the loaders it needs.
 */
export async function benchQuestions(data: string): Promise<void> {
  await withLoadedDatabases(data, (_report, home) =>
    withNetwork(home, async (started) => {
      const network = benchNetwork(started, home);
      const measured: Measured[] = [];
      for (const question of readQuestions()) measured.push(await measure(network, question));
      const rows = measured.map(({ cells }) => cells);
      printTable(`${ROUNDS} rounds of each question, one after another`, HEAD, rows);
      console.log(
        "allowed: by subgraph, fetches of the plan x (loaders needed + 2 where it reads in the caller's name); totals of lists\n",
      );
      const memory = [...(await network.memory())].map(([name, mib]) => [name, Math.round(mib)]);
      printTable('Memory of each process', ['process', 'MiB'], memory);
      if (measured.some(({ ok }) => !ok)) process.exitCode = 1;
    }),
  );
}

interface Measured {
  readonly ok: boolean;
  readonly cells: readonly (string | number)[];
}

async function measure(network: BenchNetwork, { title, body }: BenchQuestion): Promise<Measured> {
  const before = await network.stats();
  const { plan } = await network.ask(body, EXPLAINED);
  const after = await network.stats();
  const times: number[] = [];
  let size = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now();
    size = (await network.ask(body)).bytes;
    times.push(performance.now() - started);
  }
  const statements = grown(before, after, ({ sqlStatements }) => sqlStatements);
  const allowed = allowedStatements(plan, loadersUsed(before, after), askingOnes(before, after));
  const ok = statements <= allowed;
  const cells = [
    title,
    quantile(times, 0.5).toFixed(1),
    quantile(times, 0.99).toFixed(1),
    grown(before, after, ({ requests }) => requests),
    statements,
    2 * grown(before, after, ({ askedReads }) => askedReads),
    allowed,
    ok ? 'yes' : 'NO',
    size,
  ];
  return { ok, cells };
}

function grown(before: Stats, after: Stats, figure: (stats: SubgraphStats) => number): number {
  const sum = (stats: Stats) => [...stats.values()].reduce((all, one) => all + figure(one), 0);
  return sum(after) - sum(before);
}

/** The subgraphs that read in the caller's name. */
function askingOnes(before: Stats, after: Stats): Set<string> {
  const asked = [...after].filter(
    ([name, { askedReads }]) => askedReads > (before.get(name)?.askedReads ?? 0),
  );
  return new Set(asked.map(([name]) => name));
}

function loadersUsed(before: Stats, after: Stats): Map<string, LoadersUsed> {
  const used = [...after].map(([name, { loaders }]) => {
    const earlier = before.get(name)?.loaders ?? {};
    const requests = Object.entries(loaders).map(
      ([loader, count]) => [loader, count - (earlier[loader] ?? 0)] as const,
    );
    return [name, Object.fromEntries(requests)] as const;
  });
  return new Map(used);
}
