import { parseArgs } from 'node:util';
import { PassageError } from '../../shared/core/errors';

/**
 * The one option of a bench that takes a whole number above 0, from its command line.
 * @throws PassageError BAD_ARGUMENT
 */
export function countOption(name: string, usual: number): number {
  const options = { [name]: { type: 'string', default: String(usual) } } as const;
  const count = Number(parseArgs({ options }).values[name]);
  if (Number.isSafeInteger(count) && count > 0) return count;
  throw new PassageError('BAD_ARGUMENT', `not a number of ${name}`, { where: `--${name}` });
}
