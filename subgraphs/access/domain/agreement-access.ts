import type { Caller } from '../../../shared/core/caller';
import type { Day } from './day';

/** What decides who may see an agreement and who may add to its history. */
export interface AgreementCircle {
  /** The day from which everybody may see it; null while nobody but its circle may. */
  readonly publicFrom: Day | null;
  /** Organizations that concluded or witnessed it. */
  readonly partiesAndWitnesses: readonly string[];
  readonly facilitators: readonly string[];
  /** The organization that recorded it here; null for one that was loaded from a published source. */
  readonly recordedBy: string | null;
}

/**
 * Whether a caller may see an agreement: everybody what is public; before that day only the parties,
 * the witnesses and the organization that recorded it. To others it does not exist.
 */
export function mayRead(caller: Caller, circle: AgreementCircle, today: Day): boolean {
  if (circle.publicFrom !== null && circle.publicFrom <= today) return true;
  return caller.kind === 'ORGANIZATION' && isInside(caller.organization, circle);
}

/** Whether an organization may add to the history of an agreement: its circle and its facilitators. */
export function mayRecord(organization: string, circle: AgreementCircle): boolean {
  return isInside(organization, circle) || circle.facilitators.includes(organization);
}

function isInside(organization: string, circle: AgreementCircle): boolean {
  const { partiesAndWitnesses, recordedBy } = circle;
  return recordedBy === organization || partiesAndWitnesses.includes(organization);
}
