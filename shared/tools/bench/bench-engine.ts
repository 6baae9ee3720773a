import { spawn } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');
const ENGINE_BENCH = path.join(ROOT, 'gateway/commands/bench-engine/main.ts');

/** Runs the gateway's own bench in a process of its own: shared code does not import the gateway. */
export function benchEngine(args: readonly string[]): Promise<void> {
  const run = path.join(ROOT, 'shared/tools/run.cjs');
  const bench = spawn(process.execPath, [run, ENGINE_BENCH, ...args], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => bench.kill(signal));
  return new Promise((resolve, reject) => {
    bench.once('error', reject);
    bench.once('exit', (code) => {
      process.exitCode = code ?? 1;
      resolve();
    });
  });
}
