import { spawn } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');

/**
 * Runs a bench in a process of its own: shared code imports neither the gateway nor tests.
 * @param file below the project
 */
export function benchApart(file: string, args: readonly string[]): Promise<void> {
  const run = path.join(ROOT, 'shared/tools/run.cjs');
  const bench = spawn(process.execPath, [run, path.join(ROOT, file), ...args], {
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => bench.kill(signal));
  return new Promise((resolve, reject) => {
    bench.once('error', reject);
    bench.once('exit', (code) => {
      process.exitCode = code ?? 1;
      resolve();
    });
  });
}
