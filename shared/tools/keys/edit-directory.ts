import { PassageError } from '../../core/errors';
import { keyName } from '../../sharing/ed25519';
import type { DirectoryOrganization, KeyDirectory } from '../../sharing/key-directory';

const KEY_DAYS = 365;
const DAY_MS = 86_400_000;

export const EMPTY_KEY_DIRECTORY: KeyDirectory = {
  format: 'passage-directory/1',
  sequence: 1,
  issuedAt: '1970-01-01T00:00:00Z',
  organizations: [],
};

/** The last instant at which a key made now is valid. */
function keyEnd(now: string): string {
  return new Date(Date.parse(now) + KEY_DAYS * DAY_MS).toISOString().replace('.000Z', 'Z');
}

/** The next issue of a directory with one organization added or put in the place of its earlier entry. */
export function withOrganization(
  directory: KeyDirectory,
  organization: DirectoryOrganization,
  now: string,
): KeyDirectory {
  const others = directory.organizations.filter(({ id }) => id !== organization.id);
  const organizations = [...others, organization].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { ...directory, organizations, sequence: directory.sequence + 1, issuedAt: now };
}

/** An organization with one more key; its other keys sign nothing new from now on. */
export function withNewKey(
  organization: DirectoryOrganization,
  publicKey: string,
  now: string,
): DirectoryOrganization {
  const earlier = organization.keys.map((key) => (key.until > now ? { ...key, until: now } : key));
  return { ...organization, keys: [...earlier, { publicKey, from: now, until: keyEnd(now) }] };
}

/**
 * An organization of which one key counts for nothing any more.
 * @throws PassageError BAD_ARGUMENT when it has no key of this name.
 */
export function withRevokedKey(
  organization: DirectoryOrganization,
  name: string,
  now: string,
): DirectoryOrganization {
  if (!organization.keys.some(({ publicKey }) => keyName(publicKey) === name)) {
    throw new PassageError('BAD_ARGUMENT', `"${organization.id}" has no key of this name`, {
      value: name,
      expected: organization.keys.map(({ publicKey }) => keyName(publicKey)).join(' or '),
    });
  }
  const keys = organization.keys.map((key) =>
    keyName(key.publicKey) === name ? { ...key, revokedAt: now } : key,
  );
  return { ...organization, keys };
}
