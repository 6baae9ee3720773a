import type { UserError } from '../../../shared/core/recording/user-error';
import type { AccessAgreement } from '../domain/access-agreement';
import type { AgreementCadence } from '../domain/agreement-cadence';
import type { CadenceDraft, CadenceEntry } from '../domain/cadence-entry';
import { checkClientKey } from '../../../shared/runtime/recording/recorded-change';
import type { Viewer } from '../../../shared/runtime/recording/viewer';
import { actingOrganization } from '../../../shared/runtime/recording/viewer';
import type { RecordingSession, RecordingStore } from '../store/recording-store';
import { agreementNotFound, keyReused } from './agreement-change';
import { requireMember } from './record-event';

/** What became of a request to change a cadence. */
export interface CadenceChange {
  readonly agreement: AccessAgreement | null;
  readonly entry: CadenceEntry | null;
  readonly conflict: CadenceConflict | null;
  readonly errors: readonly UserError[];
}

interface CadenceConflict {
  readonly yourVersion: number;
  readonly currentVersion: number;
  readonly yours: CadenceEntry | null;
  readonly theirs: AgreementCadence;
}

export interface CadenceRequest {
  readonly clientKey: string;
  readonly agreementId: string;
  readonly basedOnVersion: number;
}

export interface CadenceWork {
  readonly table: 'cadence_entry' | 'cadence_withdrawal';
  /** What tells this request from another under the same key. */
  readonly content: object;
  readonly entryId: (organization: string) => string;
  /** What the caller wanted to record, to be shown in a conflict. */
  readonly yours: CadenceDraft | null;
  readonly check: (now: CadenceNow) => UserError[];
  readonly write: (session: RecordingSession, now: CadenceNow) => Promise<void>;
}

export interface CadenceNow {
  readonly organization: string;
  readonly agreement: AccessAgreement;
  readonly cadence: AgreementCadence;
}

/**
 * Changes the cadence of an agreement once for each key of an organization.
 * @throws PassageError UNAUTHENTICATED, or FORBIDDEN for an organization outside the agreement.
 */
export async function changeCadence(
  recordings: RecordingStore,
  viewer: Viewer,
  { clientKey, agreementId, basedOnVersion }: CadenceRequest,
  work: CadenceWork,
): Promise<CadenceChange> {
  const organization = actingOrganization(viewer.caller);
  const wrongKey = checkClientKey(clientKey);
  if (wrongKey.length > 0) return notChanged(wrongKey);
  const id = work.entryId(organization);
  const request = { organization, clientKey, content: { agreementId, ...work.content } };
  return recordings.during(request, agreementId, async (session) => {
    const agreement = await session.agreement(agreementId, viewer);
    if (!agreement) return notChanged(agreementNotFound(agreementId).errors);
    requireMember(viewer, agreement);
    const earlier = await session.earlier(work.table);
    if (earlier === 'OTHER') return notChanged(keyReused().errors);
    const cadence = await session.cadence(agreement, viewer.today);
    if (earlier === 'SAME') return changed(agreement, cadence, id);
    if (basedOnVersion !== cadence.version) return conflict(cadence, basedOnVersion, work.yours);
    const now = { organization, agreement, cadence };
    const errors = work.check(now);
    if (errors.length > 0) return notChanged(errors);
    await work.write(session, now);
    return changed(agreement, await session.cadence(agreement, viewer.today), id);
  });
}

function notChanged(errors: readonly UserError[]): CadenceChange {
  return { agreement: null, entry: null, conflict: null, errors };
}

function changed(
  agreement: AccessAgreement,
  { rhythms, encounters, withdrawn }: AgreementCadence,
  entryId: string,
): CadenceChange {
  const entry = [...rhythms, ...encounters, ...withdrawn].find(({ id }) => id === entryId) ?? null;
  return { agreement, entry, conflict: null, errors: [] };
}

function conflict(
  theirs: AgreementCadence,
  yourVersion: number,
  draft: CadenceDraft | null,
): CadenceChange {
  const currentVersion = theirs.version;
  const yours = draft && { ...draft, id: 'not recorded', origins: [], recording: null };
  const message = `The cadence is at version ${currentVersion}: read what was recorded meanwhile, then decide again.`;
  return {
    ...notChanged([{ field: ['basedOnVersion'], code: 'CONFLICT', message }]),
    conflict: { yourVersion, currentVersion, yours, theirs },
  };
}
