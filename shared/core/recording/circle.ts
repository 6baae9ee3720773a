import type { Caller } from '../caller';
import type { Sight } from './see-history';

/** What decides who may see something and who may add to it. */
export interface Circle {
  /** The day from which everybody may see it; null while nobody but its circle may. */
  readonly publicFrom: string | null;
  /** Organizations that see all of it: who concluded or witnessed an agreement, or is named on a negotiation. */
  readonly named: readonly string[];
  /** Organizations that add to it once they may see it, as facilitators. */
  readonly contributors: readonly string[];
  /** The organization that recorded it here; null for what was loaded from a published source. */
  readonly recordedBy: string | null;
  /** True when every organization that is known sees what is not confidential of it: MODERATE. */
  readonly forOrganizations?: boolean;
}

/**
 * The one rule of who may see and record what is recorded here. Everybody sees what is public; before that
 * day only those named on it and its recorder, and to others it does not exist. What is confidential,
 * as red lines and positions, only they see even then.
 */
export function sightOn(caller: Caller, circle: Circle, today: string): Sight {
  const isPublic = circle.publicFrom !== null && circle.publicFrom <= today;
  const isInside = caller.kind === 'ORGANIZATION' && isNamed(caller.organization, circle);
  const isKnown = caller.kind === 'ORGANIZATION' && circle.forOrganizations === true;
  const mayRead = isPublic || isInside || isKnown;
  const contributes =
    caller.kind === 'ORGANIZATION' && circle.contributors.includes(caller.organization);
  return {
    isPublic,
    mayRead,
    mayReadConfidential: isInside,
    mayRecord: mayRead && (isInside || contributes),
  };
}

function isNamed(organization: string, { recordedBy, named }: Circle): boolean {
  return recordedBy === organization || named.includes(organization);
}
