import { parseArgs } from 'node:util';
import { PassageError } from '../../../shared/core/errors';

const PEERS = ['apollo', 'hive', 'hive-rust', 'grafbase'] as const;
export type Peer = (typeof PEERS)[number];

const PARTS = ['requests', 'entities', 'plans'] as const;
export type Part = (typeof PARTS)[number];

export interface BenchOptions {
  /** How long one window of one gateway lasts. */
  readonly seconds: number;
  readonly rounds: number;
  readonly peers: readonly Peer[];
  readonly parts: readonly Part[];
  /** A folder with peers installed before; a temporary one when absent. */
  readonly peersDir: string | undefined;
  /** Where CPU profiles of Passage go; profiling costs some CPU itself. */
  readonly profileDir: string | undefined;
}

const USAGE =
  '[--seconds N] [--rounds N] [--peers apollo,hive,hive-rust,grafbase | --peers none] [--only requests,entities,plans] [--peers-dir DIR] [--profile DIR]';

/** @throws PassageError BAD_ARGUMENT naming the option. */
export function readBenchOptions(args: readonly string[]): BenchOptions {
  const values = parse([...args]);
  return {
    seconds: wholeNumber('--seconds', values.seconds),
    rounds: wholeNumber('--rounds', values.rounds),
    peers: values.peers === 'none' ? [] : namesOf('--peers', values.peers, PEERS),
    parts: namesOf('--only', values.only, PARTS),
    peersDir: values['peers-dir'],
    profileDir: values.profile,
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        seconds: { type: 'string', default: '5' },
        rounds: { type: 'string', default: '3' },
        peers: { type: 'string', default: PEERS.join(',') },
        only: { type: 'string', default: PARTS.join(',') },
        'peers-dir': { type: 'string' },
        profile: { type: 'string' },
      },
    }).values;
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new PassageError('BAD_ARGUMENT', message, { expected: USAGE, cause });
  }
}

/** @throws PassageError BAD_ARGUMENT naming the option. */
export function wholeNumber(option: string, value: string): number {
  if (/^[1-9]\d{0,3}$/.test(value)) return Number(value);
  throw new PassageError('BAD_ARGUMENT', 'the option cannot be used', {
    where: option,
    value,
    expected: 'a whole number from 1 to 9999',
  });
}

function namesOf<Name extends string>(
  option: string,
  value: string,
  known: readonly Name[],
): readonly Name[] {
  const given = value.split(',');
  const unknown = given.find((name) => !known.some((one) => one === name));
  if (unknown === undefined) return known.filter((name) => given.includes(name));
  throw new PassageError('BAD_ARGUMENT', 'the option cannot be used', {
    where: option,
    value: unknown,
    expected: `some of ${known.join(',')}`,
  });
}
