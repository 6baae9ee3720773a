import { Kind } from 'graphql';
import { keyOf } from '../fetches/selection';
import type { Leftover } from './planning';
import type { WantedField } from './wanted';

/** The fields that are wanted of objects of one type, and what of them cannot be had. */
export interface PlannedSpot {
  readonly fields: readonly WantedField[];
  readonly selections: Leftover;
}

/**
 * Whether one field can be had for some types and not for others. Then the place is of no use: its objects
 * cannot be taken from one subgraph for some types and from another for the rest.
 */
export function isTorn(spots: readonly PlannedSpot[]): boolean {
  const missing = new Set(
    spots.flatMap(({ selections }) =>
      selections.flatMap((it) => (it.kind === Kind.FIELD ? keyOf(it) : [])),
    ),
  );
  return (
    missing.size > 0 &&
    spots.some(
      ({ fields, selections }) =>
        selections.length === 0 && fields.some(({ key }) => missing.has(key)),
    )
  );
}
