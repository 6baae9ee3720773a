import { PassageError } from '../../../shared/core/errors';
import type { PresenceCount, PresenceGrouping } from '../domain/presence-count';
import type { PresenceCountResolvers } from '../generated/resolver-types';
import type { CountQuestion } from '../store/presence-count-store';
import type { PresenceFilter } from '../store/presence-listing';
import { adminAreaOf, countryOf, sectorOf } from './placed';

export const presenceCount: PresenceCountResolvers = {
  country: countryOf,
  adminArea: adminAreaOf,
  sector: sectorOf,
  organization: ({ organizationId }) => (organizationId === null ? null : { id: organizationId }),
};

interface CountArguments {
  readonly filter?: PresenceFilter | null;
  readonly groupBy: readonly PresenceGrouping[];
  readonly first?: number | null;
}

const MOST_GROUPS = 1_000;
const LARGEST_FIRST = 5_000;

/** @throws PassageError BAD_INPUT for a `first` that is out of range. */
export function countQuestion({ filter, groupBy, first }: CountArguments): CountQuestion {
  const limit = first ?? MOST_GROUPS;
  if (limit < 0 || limit > LARGEST_FIRST) {
    throw new PassageError('BAD_INPUT', 'too many groups or fewer than none', {
      where: 'first',
      value: String(limit),
      expected: `0 to ${LARGEST_FIRST}`,
    });
  }
  return { filter: filter ?? {}, groupBy: [...new Set(groupBy)], limit };
}

/**
 * The groups asked for. Groups are left out only where `first` says so.
 * @throws PassageError LIMIT_EXCEEDED
 */
export function groupsWithin(
  groups: readonly PresenceCount[],
  { first }: CountArguments,
): readonly PresenceCount[] {
  if (first !== undefined && first !== null) return groups.slice(0, first);
  if (groups.length <= MOST_GROUPS) return groups;
  throw new PassageError('LIMIT_EXCEEDED', `the answer has more than ${MOST_GROUPS} groups`, {
    where: 'presenceCounts',
    expected: 'a narrower filter, fewer groupings, or `first` to take the largest groups only',
  });
}
