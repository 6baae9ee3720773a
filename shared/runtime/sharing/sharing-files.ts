import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PassageError } from '../../core/errors';
import { publicKeyText, readPrivateKey } from '../../sharing/ed25519';
import type { Signer } from '../../sharing/signature';
import { reading } from '../reading';
import { writeWhole } from '../write-whole';
import { DIRECTORY_FILE, type ReadFolder, readSharingFolder } from './sharing-folder';

const READABLE = 0o644;

/** Where the signed documents stand, and whose directory of keys is trusted. */
export interface SharingPlaceOptions {
  /** The state folder, PASSAGE_HOME; empty for .passage. */
  readonly home: string | undefined;
  readonly sharing?: string | undefined;
  readonly 'steward-key'?: string | undefined;
}

/** Where the signed documents stand, and the private keys of a development network. */
export function sharingFolders({ sharing, home: stated }: SharingPlaceOptions) {
  const home = stated || '.passage';
  const folder = path.resolve(sharing ?? path.join(home, 'sharing'));
  return { home, folder, privateKeys: path.join(path.dirname(folder), 'sharing-keys') };
}

/** The documents of the folder; undefined when it holds no directory of keys. */
export function readDocuments(options: SharingPlaceOptions): ReadFolder | undefined {
  const { folder } = sharingFolders(options);
  if (!existsSync(path.join(folder, DIRECTORY_FILE))) return undefined;
  return readSharingFolder({ folder, stewardKey: stewardKeyOf(options) });
}

/** @throws PassageError FILE_UNREADABLE when the folder holds no directory of keys. */
export function requireDocuments(options: SharingPlaceOptions): ReadFolder {
  const documents = readDocuments(options);
  if (documents !== undefined) return documents;
  throw new PassageError('FILE_UNREADABLE', 'there is no directory of keys', {
    where: sharingFolders(options).folder,
    expected: 'the folder that npm run keys writes',
  });
}

/** The organization as it signs: with the private key that the options name, or that lies beside the folder. */
export function readSigner(
  organization: string,
  options: SharingPlaceOptions & { readonly key?: string | undefined },
): Signer {
  const { privateKeys } = sharingFolders(options);
  const file = options.key ?? path.join(privateKeys, `${organization}.pem`);
  const pem = reading(file, () => readFileSync(file, 'utf8'), 'private key');
  return { organization, privateKey: readPrivateKey(pem) };
}

/** Writes a signed document so that everybody on the machine may read it. */
export function writeDocument(file: string, document: unknown): void {
  writeWhole(file, `${JSON.stringify(document, undefined, 2)}\n`, READABLE);
}

/** A file as one would name it here. */
export function fromHere(file: string): string {
  const relative = path.relative(process.cwd(), file);
  return relative.startsWith('..') ? file : relative;
}

function stewardKeyOf(options: SharingPlaceOptions): string {
  const given = options['steward-key'];
  if (given !== undefined) return given;
  const own = path.join(sharingFolders(options).privateKeys, 'steward.pem');
  if (existsSync(own)) return publicKeyText(readPrivateKey(readFileSync(own, 'utf8')));
  throw new PassageError('BAD_ARGUMENT', 'whose directory of keys is trusted?', {
    where: '--steward-key',
    expected: 'the public key of its steward',
  });
}
