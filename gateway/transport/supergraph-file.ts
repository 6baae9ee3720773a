import { readFileSync, statSync } from 'node:fs';
import { PassageError } from '../../shared/core/errors';
import { reading } from '../../shared/runtime/reading';

/**
 * Reads a text file that the gateway cannot do without.
 * @throws PassageError FILE_UNREADABLE naming the file.
 */
export function readTextFile(file: string, what: string): string {
  const isFile = reading(file, () => statSync(file).isFile(), what);
  if (isFile) return reading(file, () => readFileSync(file, 'utf8'), what);
  throw new PassageError('FILE_UNREADABLE', `the ${what} is not a file`, { where: file });
}
