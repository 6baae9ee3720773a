import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PassageError } from '../../core/errors';
import { failCommand } from '../../runtime/fail-command';
import { printMeasures } from './print-measures';
import { runOwners } from './run-owners';

const USAGE = `usage: npm run evaluate -- [--task NAME] [--data DIR] [--out DIR]

  --task NAME   runs one task; without it all of them, the largest last
  --data DIR    the publishers' files (default ../shared/data)
  --out DIR     where lists for people to check are written (default .passage/evaluation)

Ends with 1 when a target is missed.`;

function main(): void {
  const { data, out, task } = readArguments();
  const measures = runOwners({ data: resolve(data), out: resolve(out), task });
  printMeasures(measures);
  if (measures.some(({ isReached }) => isReached === false)) process.exitCode = 1;
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        data: { type: 'string', default: '../shared/data' },
        out: { type: 'string', default: '.passage/evaluation' },
        task: { type: 'string' },
      },
    }).values;
  } catch (cause) {
    throw new PassageError('BAD_ARGUMENT', `${(cause as Error).message}\n${USAGE}`, { cause });
  }
}

try {
  main();
} catch (error) {
  failCommand(error);
}
