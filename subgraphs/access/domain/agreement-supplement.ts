import type {
  HistoryEntry,
  RecordedEvent,
  Withdrawal,
} from '../../../shared/core/recording/history-entry';
import type { UserError } from '../../../shared/core/recording/user-error';
import { invalid, refused } from '../../../shared/core/recording/user-error';
import type { AccessKind } from './access-kind';
import type { Day } from './day';
import type { AgreementPart, Publication } from './publication';

/** What organizations do with an agreement as a whole: they publish it, or withdraw its record. */
export type SupplementEvent = AgreementPublished | PublicationRetracted | AgreementWithdrawn;

export interface AgreementPublished extends RecordedEvent {
  readonly type: 'AGREEMENT_PUBLISHED';
  readonly parts: readonly AgreementPart[];
  readonly clauses: readonly number[] | null;
  /** Nobody else sees it before this day. */
  readonly embargoUntil: Day | null;
}

export interface PublicationRetracted extends RecordedEvent {
  readonly type: 'PUBLICATION_RETRACTED';
  readonly publicationId: string;
  readonly reason: string;
}

export interface AgreementWithdrawn extends RecordedEvent {
  readonly type: 'AGREEMENT_WITHDRAWN';
  readonly reason: string;
}

export interface SupplementState {
  readonly publications: Publication[];
  /** By the id of the publication. */
  readonly retractions: Map<string, NonNullable<Publication['retraction']>>;
  withdrawal: Withdrawal | null;
}

/** How publications and a withdrawal follow from what was recorded; the agreement itself is kept elsewhere. */
export const supplementKind: AccessKind<SupplementEvent, SupplementState> = {
  name: 'AccessAgreement',
  beginEmpty: () => ({ publications: [], retractions: new Map(), withdrawal: null }),
  apply,
  problems: (state, event) => (state ? problems(state, event) : []),
  linksOf: () => [],
  openPartOf: () => null,
  isWhollyOpen: true,
  agreementOf: (id) => id,
  circleOf: (_, { agreement }) => ({
    publicFrom: agreement?.publicFrom ?? null,
    named: agreement?.named ?? [],
    contributors: [],
    recordedBy: agreement?.recordedBy ?? null,
  }),
};

function apply(state: SupplementState, { id, event, recording }: HistoryEntry<SupplementEvent>) {
  const { date } = event;
  if (event.type === 'AGREEMENT_PUBLISHED') {
    const { parts, clauses, embargoUntil } = event;
    const publicFrom = embargoUntil !== null && embargoUntil > date ? embargoUntil : date;
    const by = recording.organization;
    state.publications.push({ id, by, date, publicFrom, parts, clauses, retraction: null });
  } else if (event.type === 'PUBLICATION_RETRACTED') {
    state.retractions.set(event.publicationId, { date, reason: event.reason });
  } else {
    const { organization, at } = recording;
    state.withdrawal = { organization, reason: event.reason, at };
  }
}

function problems(
  { withdrawal, retractions }: SupplementState,
  event: SupplementEvent,
): UserError[] {
  if (withdrawal) return [refused('agreementId', 'It was withdrawn as a whole.')];
  if (event.type === 'PUBLICATION_RETRACTED') {
    const known = retractions.get(event.publicationId);
    return known ? [refused('publicationId', `It was retracted on ${known.date}.`)] : [];
  }
  if (event.type !== 'AGREEMENT_PUBLISHED') return [];
  const { parts, clauses, embargoUntil, date } = event;
  const errors: UserError[] = [];
  if (parts.length === 0) errors.push(invalid('parts', 'Say what is published.'));
  if (clauses !== null && !parts.includes('CLAUSES')) {
    errors.push(invalid('clauses', 'Clauses are published with the part CLAUSES.'));
  }
  if (embargoUntil !== null && embargoUntil < date) {
    errors.push(invalid('embargoUntil', `${embargoUntil} is over: leave it out.`));
  }
  return errors;
}
