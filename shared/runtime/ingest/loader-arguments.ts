import { parseArgs } from 'node:util';
import type { Directory } from '../../core/directory';
import { PassageError } from '../../core/errors';
import { readJson } from './read-json';

const OPTIONS = {
  data: { type: 'string' },
  samples: { type: 'boolean' },
  directory: { type: 'string' },
  'export-directory': { type: 'string' },
  rejections: { type: 'boolean' },
} as const;

/**
 * The arguments of `load.ts`.
 * @throws PassageError BAD_ARGUMENT
 */
export function readLoaderArguments(args: readonly string[]) {
  try {
    const { values } = parseArgs({ args: [...args], options: OPTIONS });
    return values;
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    const expected = `options among --${Object.keys(OPTIONS).join(', --')}`;
    throw new PassageError('BAD_ARGUMENT', message, { expected, cause });
  }
}

const LISTS = ['countries', 'areas', 'organizations', 'sectors'] as const;

/**
 * Reads the directory of code lists that the reference keeper exported.
 * @throws PassageError FILE_UNREADABLE or FILE_MALFORMED
 */
export function readDirectoryFile(file: string): Directory {
  const directory = readJson(file) as Partial<Record<(typeof LISTS)[number], unknown>> | null;
  const missing = LISTS.filter((name) => !Array.isArray(directory?.[name]));
  if (missing.length === 0) return directory as Directory;
  throw new PassageError('FILE_MALFORMED', `the directory lacks ${missing.join(', ')}`, {
    where: file,
    expected: 'what the loader of the reference keeper writes with --export-directory',
  });
}
