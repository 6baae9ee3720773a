import type { Caller } from '../../../shared/core/caller';
import { PassageError } from '../../../shared/core/errors';
import type { AccessAgreement } from '../domain/access-agreement';
import type { AgreementEvent } from '../domain/agreement-event';
import type { EventDraft, UserError } from '../domain/check-event';

/** What became of a request to change an agreement. */
export interface AgreementChange {
  readonly agreement: AccessAgreement | null;
  readonly event: AgreementEvent | null;
  readonly conflict: AgreementConflict | null;
  readonly errors: readonly UserError[];
}

export interface AgreementConflict {
  readonly yourVersion: number;
  readonly currentVersion: number;
  readonly yours: EventDraft | null;
  readonly theirs: AccessAgreement;
}

/**
 * The organization that acts.
 * @throws PassageError UNAUTHENTICATED: anonymous callers never write.
 */
export function actingOrganization(caller: Caller): string {
  if (caller.kind === 'ORGANIZATION') return caller.organization;
  throw new PassageError('UNAUTHENTICATED', 'anonymous callers read only; recording needs a key', {
    expected: 'the key of an organization',
  });
}

export function notChanged(...errors: readonly UserError[]): AgreementChange {
  return { agreement: null, event: null, conflict: null, errors };
}

export function changed(
  agreement: AccessAgreement | null,
  event: AgreementEvent | null,
): AgreementChange {
  return { agreement, event, conflict: null, errors: [] };
}

/** An agreement that the caller may not see is not found, in the words for one that does not exist. */
export function agreementNotFound(id: string): AgreementChange {
  const message = `There is no agreement ${JSON.stringify(id)}.`;
  return notChanged({ field: ['agreementId'], code: 'NOT_FOUND', message });
}

export function keyReused(): AgreementChange {
  const message = 'This key was used for another request: the same key is the same record.';
  return notChanged({ field: ['clientKey'], code: 'KEY_REUSED', message });
}

export function conflictOf(
  theirs: AccessAgreement,
  yourVersion: number,
  yours: EventDraft | null,
): AgreementChange {
  const message = `The agreement is at version ${theirs.version}: read what was recorded meanwhile, then decide again.`;
  return {
    ...notChanged({ field: ['basedOnVersion'], code: 'CONFLICT', message }),
    conflict: { yourVersion, currentVersion: theirs.version, yours, theirs },
  };
}

/** @returns the errors of a client key that cannot be one. */
export function checkClientKey(clientKey: string): UserError[] {
  if (/^[\w.:-]{1,100}$/.test(clientKey)) return [];
  const message = 'Write 1 to 100 letters, digits, dots, colons, hyphens or underscores.';
  return [{ field: ['clientKey'], code: 'INVALID', message }];
}
