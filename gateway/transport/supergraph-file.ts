import { readFileSync, statSync, unwatchFile, watchFile } from 'node:fs';
import { PassageError, explain } from '../../shared/core/errors';
import type { Log } from '../../shared/runtime/logging';
import type { EngineHolder } from './engine-holder';

const POLL_MS = 1_000;

/**
 * Reads a text file that the gateway cannot do without.
 * @throws PassageError FILE_UNREADABLE naming the file.
 */
export function readTextFile(file: string, what: string): string {
  try {
    if (statSync(file).isFile()) return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new PassageError('FILE_UNREADABLE', `the ${what} cannot be read`, { where: file, cause });
  }
  throw new PassageError('FILE_UNREADABLE', `the ${what} is not a file`, { where: file });
}

/**
 * Serves each new version of a supergraph file while the gateway runs. A version that cannot be served
 * is logged, and the earlier one stays.
 */
export function watchSupergraph(file: string, engines: EngineHolder, log: Log): () => void {
  const reload = (): void => {
    try {
      engines.replace(readTextFile(file, 'supergraph'));
      log.info({ file }, 'the supergraph was read again');
    } catch (error) {
      const reason = error instanceof PassageError ? explain(error) : String(error);
      log.error({ file, reason }, 'the new supergraph is not used; the earlier one stays');
    }
  };
  watchFile(file, { interval: POLL_MS, persistent: false }, reload);
  return () => unwatchFile(file, reload);
}
