import { z } from 'zod';
import { PassageError } from '../core/errors';
import { keyName } from './ed25519';
import { ID, INSTANT, parseDocument } from './parse-document';
import {
  SIGNATURE,
  type Signable,
  type Signature,
  type Signer,
  isSignature,
  signDocument,
} from './signature';

const KEY = z.strictObject({
  publicKey: z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'an Ed25519 public key in base64url'),
  from: INSTANT,
  until: INSTANT,
  /** From then on nothing that the key signed opens anything, whenever it says it was signed. */
  revokedAt: INSTANT.optional(),
});

/** What owners may have logged of the records that were read: how many, or their keys as well. */
export const READINGS = ['counts', 'records'] as const;

const ORGANIZATION = z.strictObject({
  id: ID,
  name: z.string().min(1),
  /** Where to ask for data: an address that a person reads. */
  contact: z.string().min(1),
  /** The subgraphs whose fields it owns. */
  subgraphs: z.array(ID).default([]),
  /** Where a notice is sent by POST when a crisis is declared for its data. */
  notices: z.url({ protocol: /^https?$/ }).optional(),
  /** Whether the log of readings says of how many of its records, or of which. */
  readings: z.enum(READINGS).optional(),
  keys: z.array(KEY),
});

const DIRECTORY = z.strictObject({
  format: z.literal('passage-directory/1'),
  /** Grows with each issue: an older directory, without a later revocation, is refused. */
  sequence: z.int().positive(),
  issuedAt: INSTANT,
  organizations: z.array(ORGANIZATION),
});

const SIGNED = z.strictObject({ directory: DIRECTORY, signature: SIGNATURE });

export type KeyDirectory = z.infer<typeof DIRECTORY>;
export type DirectoryOrganization = z.infer<typeof ORGANIZATION>;

export interface SignedDirectory {
  readonly directory: KeyDirectory;
  readonly signature: Signature;
}

const KIND = 'passage-directory/1';

/** Issues a directory as the network's steward. */
export function signDirectory(
  directory: KeyDirectory,
  steward: Signer,
  at: string,
): SignedDirectory {
  return { directory, signature: signDocument({ kind: KIND, document: directory }, steward, at) };
}

/**
 * Reads a directory that the steward's key signed.
 * @throws PassageError FILE_MALFORMED, SIGNATURE_INVALID when it is not the steward's or is older than
 * one already seen.
 */
export function readDirectory(text: string, stewardKey: string, atLeast = 0): KeyDirectory {
  const { directory, signature } = parseDocument(text, 'directory of keys', SIGNED);
  if (!isSignature({ kind: KIND, document: directory }, signature, stewardKey)) {
    throw new PassageError(
      'SIGNATURE_INVALID',
      'the directory of keys is not signed by its steward',
    );
  }
  if (directory.sequence < atLeast) {
    throw new PassageError(
      'SIGNATURE_INVALID',
      'the directory of keys is older than the last one',
      {
        where: 'directory.sequence',
        value: String(directory.sequence),
        expected: `at least ${atLeast}`,
      },
    );
  }
  return directory;
}

export function organizationOf(
  { organizations }: Pick<KeyDirectory, 'organizations'>,
  id: string,
): DirectoryOrganization | undefined {
  return organizations.find((organization) => organization.id === id);
}

/** The organization that owns a subgraph's fields. */
export function ownerOf({ organizations }: Pick<KeyDirectory, 'organizations'>, subgraph: string) {
  return organizations.find(({ subgraphs }) => subgraphs.includes(subgraph));
}

/** What of a signature is weighed: over what it is, whose it says it is, and when that is asked. */
export type Fault = (
  directory: KeyDirectory,
  signable: Signable,
  given: Signature,
  now: string,
) => string | undefined;

/** Why a signature does not count, or undefined when it does. */
export const faultOf: Fault = (directory, signable, given, now) => {
  const { revokedAt } = keyOf(directory, given) ?? {};
  if (revokedAt !== undefined && revokedAt <= now) return 'the key was revoked';
  return faultWhenSigned(directory, signable, given, now);
};

/**
 * Why a signature never counted, whatever became of its key since. For what takes rights away: that must not be
 * undone by the end of a key.
 */
export const faultWhenSigned: Fault = (directory, signable, given, now) => {
  const key = keyOf(directory, given);
  if (key === undefined) return `no key of "${given.organization}" with this name`;
  if (given.signedAt < key.from || given.signedAt > key.until) {
    return 'signed outside the time in which the key was valid';
  }
  if (given.signedAt > now) return 'signed in the future';
  if (!isSignature(signable, given, key.publicKey))
    return 'the signature is not over this document';
  return undefined;
};

function keyOf(directory: KeyDirectory, given: Signature) {
  return organizationOf(directory, given.organization)?.keys.find(
    ({ publicKey }) => keyName(publicKey) === given.key,
  );
}
