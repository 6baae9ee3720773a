import fs from 'node:fs';
import path from 'node:path';
import { reading } from '../../runtime/reading';
import { DIRECTORY_FILE } from '../../runtime/sharing/sharing-folder';
import { writeWhole } from '../../runtime/write-whole';
import { generateKeys, publicKeyText, readPrivateKey } from '../../sharing/ed25519';
import { type KeyDirectory, readDirectory, signDirectory } from '../../sharing/key-directory';
import { EMPTY_KEY_DIRECTORY } from './edit-directory';

const READABLE = 0o644;

/** Who issues the directory of keys: a folder of public documents, and a folder of private keys. */
export interface Steward {
  readonly stewardKey: string;
  /** The directory as it was issued last. */
  readonly directory: KeyDirectory;
  readonly issue: (directory: KeyDirectory, now: string) => void;
  /** Makes a pair of keys, keeps the private one for the organization and gives the public one. */
  readonly makeKey: (organization: string) => string;
}

/** Opens the folders; at first use makes the steward's key and an empty directory. */
export function openSteward(sharing: string, privateKeys: string): Steward {
  fs.mkdirSync(sharing, { recursive: true });
  fs.mkdirSync(privateKeys, { recursive: true, mode: 0o700 });
  const makeKey = (name: string): string => {
    const { publicKey, privatePem } = generateKeys();
    writeWhole(keyFile(privateKeys, name), privatePem);
    return publicKey;
  };
  const own = keyFile(privateKeys, 'steward');
  if (!fs.existsSync(own)) makeKey('steward');
  const privateKey = readPrivateKey(reading(own, () => fs.readFileSync(own, 'utf8'), 'key'));
  const stewardKey = publicKeyText(privateKey);
  const file = path.join(sharing, DIRECTORY_FILE);
  const directory = fs.existsSync(file)
    ? readDirectory(fs.readFileSync(file, 'utf8'), stewardKey)
    : EMPTY_KEY_DIRECTORY;
  const issue = (next: KeyDirectory, now: string): void => {
    const signed = signDirectory(next, { organization: 'steward', privateKey }, now);
    const text = `${JSON.stringify(signed, undefined, 2)}\n`;
    readDirectory(text, stewardKey, directory.sequence);
    writeWhole(file, text, READABLE);
  };
  return { stewardKey, directory, issue, makeKey };
}

/** Where the private key of an organization is kept. */
function keyFile(privateKeys: string, organization: string): string {
  return path.join(privateKeys, `${organization}.pem`);
}
