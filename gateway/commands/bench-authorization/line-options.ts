import { parseArgs } from 'node:util';
import { PassageError } from '../../../shared/core/errors';
import { wholeNumber } from '../bench-engine/bench-options';

export interface LineOptions {
  /** How long one window of one line lasts. */
  readonly seconds: number;
  readonly rounds: number;
  /** Whether a line is measured, by its number from 1; the first one always is. */
  readonly lines: (number: number) => boolean;
  /** Where CPU profiles go; profiling costs some CPU itself. */
  readonly profileDir: string | undefined;
}

const USAGE = '[--seconds N] [--rounds N] [--lines 3,4] [--profile DIR]';

/** @throws PassageError BAD_ARGUMENT naming the option. */
export function readLineOptions(args: readonly string[]): LineOptions {
  const { seconds, rounds, lines, profile } = parse([...args]);
  const wanted = lines?.split(',').map((one) => wholeNumber('--lines', one));
  return {
    seconds: wholeNumber('--seconds', seconds),
    rounds: wholeNumber('--rounds', rounds),
    lines: (number) => number === 1 || wanted === undefined || wanted.includes(number),
    profileDir: profile,
  };
}

function parse(args: string[]) {
  try {
    const options = {
      seconds: { type: 'string', default: '3' },
      rounds: { type: 'string', default: '5' },
      lines: { type: 'string' },
      profile: { type: 'string' },
    } as const;
    return parseArgs({ args, options }).values;
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new PassageError('BAD_ARGUMENT', message, { expected: USAGE, cause });
  }
}
