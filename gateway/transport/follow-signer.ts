import { statSync } from 'node:fs';
import { PassageError, explain } from '../../shared/core/errors';
import type { Log } from '../../shared/runtime/logging';
import { readPrivateKey } from '../../shared/sharing/ed25519';
import { GATEWAY_ID } from '../../shared/sharing/receipt';
import type { Signer } from '../../shared/sharing/signature';
import { readTextFile } from './supergraph-file';

/**
 * Who signs receipts, by the private key in a file as it is at that moment: a key that was rotated signs nothing
 * that counts. A file that became unusable leaves the last key in place. Undefined where no file is named.
 * @throws PassageError FILE_UNREADABLE, FILE_MALFORMED when it cannot be used at the start.
 */
export function followSigner(file: string, log: Log): (() => Signer) | undefined {
  if (file === '') return undefined;
  const read = (): Signer => ({
    organization: GATEWAY_ID,
    privateKey: readPrivateKey(readTextFile(file, 'key for receipts')),
  });
  let print = fingerprintOf(file);
  let signer = read();
  return () => {
    const found = fingerprintOf(file);
    if (found === print) return signer;
    print = found;
    try {
      signer = read();
    } catch (error) {
      const reason = error instanceof PassageError ? explain(error) : 'internal error';
      log.error({ reason }, 'the key for receipts cannot be used; the earlier one stays');
    }
    return signer;
  };
}

function fingerprintOf(file: string): string {
  const { mtimeMs, size, ino } = statSync(file, { throwIfNoEntry: false }) ?? {};
  return `${mtimeMs} ${size} ${ino}`;
}
