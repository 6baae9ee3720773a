import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { RUNGS } from '../../shared/sharing/agreement';
import { ATTACKS } from './attacks';
import { type AttackResult, FINEST, NO_RESULT, addResults } from './run-attack';

type Results = Readonly<Record<string, AttackResult>>;

const RUN = path.resolve(__dirname, '../../shared/tools/run.cjs');
const WORLDS = path.join(__dirname, 'attack-worlds.ts');
const USEFUL = RUNGS.indexOf('range');

/** `npm run attack -- --worlds 1000 --seed 1`: exit code 1 when a small cell was narrowed. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      ...{ worlds: { type: 'string' }, seed: { type: 'string' } },
      processes: { type: 'string' },
    },
  });
  const [worlds, seed] = [Number(values.worlds ?? 100), Number(values.seed ?? 1)];
  const every = Number(values.processes ?? availableParallelism());
  const parts = await Promise.all(
    Array.from({ length: every }, (_, from) => attackPart({ worlds, seed, every, from })),
  );
  const resultOf = (name: string): AttackResult =>
    parts.map((part) => part[name] ?? NO_RESULT).reduce(addResults);
  console.log(`${worlds} synthetic data sets from seed ${seed}, all attacks together`);
  console.log(row('finest rung', ['data sets', 'small cells', 'narrowed', 'harmless', 'a number']));
  for (const finest of FINEST) console.log(protectedRow(finest, resultOf(finest)));
  console.log('\nHarmless cells by the rung on which they are told');
  console.log(row('finest rung', [...RUNGS.slice(0, -1)].reverse()));
  for (const finest of FINEST) console.log(rungRow(finest, resultOf(finest)));
  console.log('\nEach attack alone, against an owner who is careless in the way that it needs');
  console.log(row('attack', ['data sets', 'small cells', 'narrowed']));
  for (const { name } of ATTACKS) {
    const { tried, small, narrowed } = resultOf(name);
    console.log(row(name, [tried, small, narrowed]));
    if (narrowed === 0) process.exitCode = 1;
  }
  if (FINEST.some((finest) => resultOf(finest).narrowed > 0)) process.exitCode = 1;
}

/** Every n-th data set in a process of its own. */
function attackPart(options: Readonly<Record<string, number>>): Promise<Results> {
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  return new Promise((resolve, reject) => {
    const child = fork(RUN, [WORLDS, ...args]);
    child.once('message', (results) => {
      resolve(results as Results);
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      reject(new RangeError(`an attacking process ended with ${code} and no result`));
    });
  });
}

function protectedRow(name: string, { tried, small, narrowed, harmless }: AttackResult): string {
  const told = harmless.slice(USEFUL).reduce((sum, count) => sum + count, 0);
  return row(name, [tried, small, narrowed, sumOf(harmless), share(told, sumOf(harmless))]);
}

function rungRow(name: string, { harmless }: AttackResult): string {
  const cells = harmless.slice(0, -1).map((count) => share(count, sumOf(harmless)));
  return row(name, cells.reverse());
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function share(part: number, all: number): string {
  return `${((100 * part) / all).toFixed(1)} %`;
}

function row(name: string, values: readonly (string | number)[]): string {
  return name.padEnd(22) + values.map((value) => String(value).padStart(14)).join('');
}

void main();
