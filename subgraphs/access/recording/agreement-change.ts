import type { UserError } from '../../../shared/core/recording/user-error';
import { keyReused as reused } from '../../../shared/runtime/recording/recorded-change';
import type { AccessAgreement } from '../domain/access-agreement';
import type { AgreementEvent } from '../domain/agreement-event';
import type { EventDraft } from '../domain/check-event';

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
  return notChanged(...reused().errors);
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
