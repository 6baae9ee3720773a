import { PassageError } from '../core/errors';

/**
 * Does what reads a file or folder.
 * @param what what stands at the path, as people call it.
 * @throws PassageError FILE_UNREADABLE: `data.csv: the file cannot be read: ENOENT: no such file ...`.
 */
export function reading<T>(path: string, read: () => T, what = 'file'): T {
  try {
    return read();
  } catch (cause) {
    const [reason] = (cause as NodeJS.ErrnoException).message.split(',');
    throw new PassageError('FILE_UNREADABLE', `the ${what} cannot be read: ${reason}`, {
      where: path,
      cause,
    });
  }
}
