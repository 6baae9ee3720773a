import type { Caller } from '../../core/caller';
import { PassageError } from '../../core/errors';

/** For whom something is read or recorded, and on which day (UTC). */
export interface Viewer {
  readonly caller: Caller;
  readonly today: string;
}

/**
 * The organization that acts.
 * @throws PassageError UNAUTHENTICATED: anonymous callers never write.
 */
export function actingOrganization(caller: Caller): string {
  if (caller.kind === 'ORGANIZATION' && !caller.draws) return caller.organization;
  throw new PassageError('UNAUTHENTICATED', 'anonymous callers read only; recording needs a key', {
    expected: 'the key of an organization',
  });
}
