import fs from 'node:fs';
import path from 'node:path';
import { reading } from '../../runtime/reading';
import { writeWhole } from '../../runtime/write-whole';
import { generateKeys, publicKeyText, readPrivateKey } from '../../sharing/ed25519';

/**
 * Makes a key with which an organization, or a gateway that gives receipts, signs on its own machine; gives the
 * public one, for the directory of keys.
 * @param once whether a key that is there stays
 * @throws PassageError FILE_UNREADABLE, FILE_MALFORMED when what is there is no key.
 */
export function makeKeyPair(file: string, once: boolean): string {
  if (once && fs.existsSync(file)) {
    const pem = reading(file, () => fs.readFileSync(file, 'utf8'), 'private key');
    return publicKeyText(readPrivateKey(pem));
  }
  const { publicKey, privatePem } = generateKeys();
  fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  writeWhole(file, privatePem);
  return publicKey;
}
