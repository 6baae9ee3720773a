import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { PassageError, explain } from '../../core/errors';
import {
  type SignedAgreement,
  type SignedRevocation,
  parseAgreement,
  parseRevocation,
} from '../../sharing/agreement';
import {
  type SignedReview,
  type SignedUse,
  parseReview,
  parseUse,
} from '../../sharing/break-glass';
import type { SharingDocuments } from '../../sharing/agreements-in-force';
import { type KeyDirectory, readDirectory } from '../../sharing/key-directory';
import { reading } from '../reading';

/** Where the signed documents of a network stand: a folder, and the key of the steward of its directory. */
export interface SharingPlace {
  readonly folder: string;
  readonly stewardKey: string;
}

/** The name of the directory of keys in the folder. */
export const DIRECTORY_FILE = 'directory.json';
export const AGREEMENT_ENDING = '.agreement.json';
export const REVOCATION_ENDING = '.revocation.json';
export const USE_ENDING = '.break-glass.json';
export const REVIEW_ENDING = '.review.json';

export interface ReadFolder extends SharingDocuments {
  /** Files that cannot be read, each with its reason; they count for nothing. */
  readonly refused: readonly string[];
}

/**
 * Reads all documents of a folder. Broken agreements and revocations are told and left out.
 * @throws PassageError FILE_UNREADABLE, FILE_MALFORMED, SIGNATURE_INVALID when the directory itself cannot
 * be used.
 */
export function readSharingFolder({ folder, stewardKey }: SharingPlace, seen = 0): ReadFolder {
  const file = path.join(folder, DIRECTORY_FILE);
  const text = reading(file, () => readFileSync(file, 'utf8'), 'directory of keys');
  const directory: KeyDirectory = readDirectory(text, stewardKey, seen);
  const refused: string[] = [];
  const all = <T>(ending: string, parse: (text: string) => T): T[] =>
    readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .sort()
      .flatMap((name) => {
        try {
          return [parse(readFileSync(path.join(folder, name), 'utf8'))];
        } catch (error) {
          const reason = error instanceof PassageError ? explain(error) : 'it cannot be read';
          refused.push(`${name}: ${reason}`);
          return [];
        }
      });
  const agreements = all<SignedAgreement>(AGREEMENT_ENDING, parseAgreement);
  const revocations = all<SignedRevocation>(REVOCATION_ENDING, parseRevocation);
  const uses = all<SignedUse>(USE_ENDING, parseUse);
  const reviews = all<SignedReview>(REVIEW_ENDING, parseReview);
  return { directory, agreements, revocations, uses, reviews, refused };
}
