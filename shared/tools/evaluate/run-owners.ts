import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PassageError } from '../../core/errors';
import type { Measure } from '../../runtime/evaluation/evaluation-task';

const PROJECT = resolve(__dirname, '..', '..', '..');
const RUN = join(PROJECT, 'shared', 'tools', 'run.cjs');
/** Megabytes of heap for a million records; a smaller task takes what it needs. */
const HEAP_MB = 20_000;

export interface EvaluationRequest {
  readonly data: string;
  readonly out: string;
  readonly task: string | undefined;
}

/** Runs the tasks of every owner that measures something, each owner in a process of its own. */
export function runOwners({ data, out, task }: EvaluationRequest): Measure[] {
  const owners = readdirSync(join(PROJECT, 'subgraphs'))
    .map((owner) => join(PROJECT, 'subgraphs', owner, 'evaluate', 'main.ts'))
    .filter((main) => existsSync(main));
  if (task === undefined)
    return owners.flatMap((main) => runOwner(main, ['--data', data, '--out', out]));
  const tasks = owners.map((main) => ({ main, names: runOwner<string>(main, ['--list']) }));
  const owner = tasks.find(({ names }) => names.includes(task));
  if (owner) return runOwner(owner.main, ['--data', data, '--out', out, '--task', task]);
  throw new PassageError('BAD_ARGUMENT', 'there is no such task', {
    value: task,
    expected: `one of ${tasks.flatMap(({ names }) => names).join(', ')}`,
  });
}

function runOwner<Line = Measure>(main: string, args: readonly string[]): Line[] {
  const command = [`--max-old-space-size=${HEAP_MB}`, '--expose-gc', RUN, main, ...args];
  const { status, stdout } = spawnSync(process.execPath, command, {
    cwd: PROJECT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0)
    throw new PassageError('INTERNAL', `an evaluation ended early`, { where: main });
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}
