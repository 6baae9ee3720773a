import { createHash } from 'node:crypto';
import { PassageError } from '../core/errors';

/** How the role that answers questions is called, beside the one that owns the database. */
const ENDING = '_answering';

/**
 * The role that answers questions, and its password unless an own one is set: it follows from the
 * owner's, which nobody finds from it, so that there is one secret less to keep.
 */
export function answeringRoleOf(owner: string, secret: string) {
  const password = createHash('sha256').update(`passage answering ${secret}`).digest('hex');
  return { name: owner + ENDING, password };
}

/**
 * The address under which questions are answered, from that of the database's owner.
 * @throws PassageError CONFIGURATION_INVALID when no password can follow from the owner's.
 */
export function answeringUrlOf(ownersUrl: string, service: string): string {
  const url = new URL(ownersUrl);
  const [owner, secret] = [url.username, url.password].map(decodeURIComponent) as [string, string];
  if (owner === '' || secret === '') {
    throw new PassageError('CONFIGURATION_INVALID', 'the address of the owner has no password', {
      where: `${service.toUpperCase()}_ANSWERING_DATABASE_URL`,
      expected: 'the address of the role that answers questions, which owns nothing',
    });
  }
  const { name, password } = answeringRoleOf(owner, secret);
  return Object.assign(url, { username: encodeURIComponent(name), password }).toString();
}
