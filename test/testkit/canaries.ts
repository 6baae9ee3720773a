import { appendFileSync, existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Values planted in protected records of fixtures begin so. Nothing that leaves beside the data itself may
 * ever hold one: no line of a log, no metric, no trace, no error.
 */
const CANARY = /CANARY-[A-Za-z]+/;

export type Outlet = 'log' | 'metric' | 'trace' | 'error' | 'process';

/** Where a run of tests notes what leaves; `global-setup.ts` makes it, `global-teardown.ts` looks at it. */
export const OUTLETS_FOLDER = 'PASSAGE_TEST_OUTLETS';

/** Notes what leaves by an outlet. */
export function noteOutlet(outlet: Outlet, text: string): void {
  const folder = process.env[OUTLETS_FOLDER];
  if (folder === undefined || text === '') return;
  appendFileSync(path.join(folder, `${outlet}-${process.pid}`), `${text.trimEnd()}\n`);
}

export interface LookedAt {
  /** How many lines left by each outlet: a check of nothing finds nothing. */
  readonly lines: Readonly<Record<string, number>>;
  /** Each line that holds a canary, after its outlet. */
  readonly found: readonly string[];
}

/** Looks for canaries in everything that left. */
export function lookForCanaries(folder: string): LookedAt {
  const lines: Record<string, number> = {};
  const found: string[] = [];
  for (const file of existsSync(folder) ? readdirSync(folder) : []) {
    const [outlet = ''] = file.split('-');
    for (const line of readFileSync(path.join(folder, file), 'utf8').split('\n')) {
      if (line === '') continue;
      lines[outlet] = (lines[outlet] ?? 0) + 1;
      if (CANARY.test(line)) found.push(`${outlet}: ${line.slice(0, 300)}`);
    }
  }
  return { lines, found };
}
