import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PassageError } from '../../core/errors';

const USAGE = `usage: npm run generate -- [--scale N] [--seed S] [--out DIR]
       npm run generate -- measure --data DIR [--directory FILE]

  --scale N         how many records for each real one, 0.01 to 100 (default 1)
  --seed S          equal seeds and scales give equal files (default 1)
  --out DIR         where the files go (default .passage/generated)

  measure           counts anew how the publishers' files are filled, into profile.json
  --data DIR        the publishers' files
  --directory FILE  the directory of a load (default .passage/directory.json)`;

export type Options =
  | {
      readonly command: 'generate';
      readonly scale: number;
      readonly seed: string;
      readonly out: string;
    }
  | { readonly command: 'measure'; readonly data: string; readonly directory: string };

const GENERATE = {
  scale: { type: 'string', default: '1' },
  seed: { type: 'string', default: '1' },
  out: { type: 'string' },
} as const;
const MEASURE = { data: { type: 'string' }, directory: { type: 'string' } } as const;
const [LEAST, MOST] = [0.01, 100];

/** @throws PassageError BAD_ARGUMENT */
export function readOptions(args: readonly string[], home: string): Options {
  return args[0] === 'measure' ? readMeasure(args.slice(1), home) : readGenerate(args, home);
}

function readGenerate(args: readonly string[], home: string): Options {
  const { scale, seed, out } = orExplain(() => parseArgs({ args: [...args], options: GENERATE }));
  const number = /^\d+(\.\d+)?$/.test(scale) ? Number(scale) : NaN;
  if (!(number >= LEAST && number <= MOST)) {
    throw bad('--scale is out of range', scale, `a number from ${LEAST} to ${MOST}`);
  }
  if (seed.trim() === '') throw bad('--seed is empty', seed, 'a word or a number');
  if (out?.trim() === '') throw bad('--out is empty', out, 'a folder');
  return {
    command: 'generate',
    scale: number,
    seed,
    out: out === undefined ? join(home, 'generated') : resolve(out),
  };
}

function readMeasure(args: readonly string[], home: string): Options {
  const { data, directory } = orExplain(() => parseArgs({ args: [...args], options: MEASURE }));
  if (!data) throw bad('--data is missing', undefined, "the folder of the publishers' files");
  return {
    command: 'measure',
    data: resolve(data),
    directory: directory === undefined ? join(home, 'directory.json') : resolve(directory),
  };
}

function orExplain<T>(read: () => { values: T }): T {
  try {
    return read().values;
  } catch (cause) {
    const [message] = (cause instanceof Error ? cause.message : String(cause)).split('. ');
    throw new PassageError('BAD_ARGUMENT', message!, {
      expected: `options as in:\n${USAGE}`,
      cause,
    });
  }
}

function bad(message: string, value: string | undefined, expected: string): PassageError {
  return new PassageError('BAD_ARGUMENT', message, { value, expected });
}
