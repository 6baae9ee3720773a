import { parseArgs } from 'node:util';
import { PassageError } from '../../shared/core/errors';

/**
 * The options of a bench, each a whole number above 0, from its command line.
 * @param usual what each is when it is left out
 * @throws PassageError BAD_ARGUMENT
 */
export function countOptions<Name extends string>(
  usual: Readonly<Record<Name, number>>,
): Record<Name, number> {
  const names = Object.keys(usual) as Name[];
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' } as const]));
  const given = givenOptions(options);
  const counts = names.map((name) => [name, countOf(name, given[name] ?? usual[name])] as const);
  return Object.fromEntries(counts) as Record<Name, number>;
}

function givenOptions(options: Readonly<Record<string, { readonly type: 'string' }>>) {
  try {
    return parseArgs({ options }).values;
  } catch (cause) {
    throw new PassageError('BAD_ARGUMENT', (cause as Error).message, { cause });
  }
}

function countOf(name: string, given: string | number): number {
  const count = Number(given);
  if (Number.isSafeInteger(count) && count > 0) return count;
  throw new PassageError('BAD_ARGUMENT', `not a number of ${name}`, {
    ...{ where: `--${name}`, value: String(given), expected: 'a whole number above 0' },
  });
}
