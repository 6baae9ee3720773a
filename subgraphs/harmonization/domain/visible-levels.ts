import type { Sensitivity } from '../../../shared/core/sensitivity';
import type { Caller } from '../../../shared/core/caller';

/**
 * The levels of records that a caller learns of here: public ones for everybody, MODERATE for organizations
 * that state a purpose of the list. What stands above is never told by way of a merge.
 */
export function visibleLevels(
  caller: Caller,
  isPurpose: (text: string | undefined) => boolean,
): readonly Sensitivity[] {
  const isResponder = caller.kind === 'ORGANIZATION' && isPurpose(caller.purpose);
  return isResponder ? ['LOW', 'MODERATE'] : ['LOW'];
}
