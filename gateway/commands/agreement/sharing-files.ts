import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PassageError } from '../../../shared/core/errors';
import {
  DIRECTORY_FILE,
  type ReadFolder,
  readSharingFolder,
} from '../../../shared/runtime/sharing/sharing-folder';
import { writeWhole } from '../../../shared/runtime/write-whole';
import { publicKeyText, readPrivateKey } from '../../../shared/sharing/ed25519';
import type { Signer } from '../../../shared/sharing/signature';
import { readTextFile } from '../../transport/supergraph-file';
import { type Options, type SharingPlaceOptions, needed, sharingFolders } from './options';

const READABLE = 0o644;

/** The documents of the folder; undefined when it holds no directory of keys. */
export function readDocuments(options: SharingPlaceOptions): ReadFolder | undefined {
  const { folder } = sharingFolders(options);
  if (!existsSync(path.join(folder, DIRECTORY_FILE))) return undefined;
  return readSharingFolder({ folder, stewardKey: stewardKeyOf(options) });
}

/** The organization that signs, with the private key that the options name or that lies beside the folder. */
export function readSigner(options: Options): Signer {
  const organization = needed(options, 'as');
  const { privateKeys } = sharingFolders(options);
  const file = options.key ?? path.join(privateKeys, `${organization}.pem`);
  return { organization, privateKey: readPrivateKey(readTextFile(file, 'private key')) };
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
