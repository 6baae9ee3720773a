import { type Rung, higherRung } from './agreement';
import { limitsIn } from './record-scope';
import type { SharedField } from './shared-field';
import { type Shown, limitsOf } from './shown';

/** A field gives what its owner says it tells, and a number where nothing is said its exact count. */
export function rungOf({ tells, isNumber }: Pick<SharedField, 'tells' | 'isNumber'>): Rung {
  return tells ?? (isNumber === true ? 'exactCount' : 'record');
}

/** Whether a field gives no more than may be shown, by what its owner says of it. */
export function isServed(shown: Shown, field: SharedField): boolean {
  if (limitsOf(limitsBeyond(shown, field)).length > 0) return false;
  return higherRung(shown.rung, rungOf(field)) === shown.rung;
}

/** The limits of an agreement to which the field does not hold itself. */
export function limitsBeyond(shown: Shown, field: SharedField): Shown {
  const { smallCount, minAdminLevel, recordLimits = [] } = field;
  const { rung, smallestCount, finestAdminLevel, records = [] } = shown;
  const isCountHeld = smallestCount === undefined || (smallCount ?? 0) >= smallestCount;
  const isPlaceHeld =
    finestAdminLevel === undefined || (minAdminLevel ?? Infinity) <= finestAdminLevel;
  const beyond = records.filter((scopes) =>
    scopes.flatMap(limitsIn).some((limit) => !recordLimits.includes(limit)),
  );
  return {
    rung,
    ...(isCountHeld ? {} : { smallestCount }),
    ...(isPlaceHeld ? {} : { finestAdminLevel }),
    ...(beyond.length === 0 ? {} : { records: beyond }),
  };
}
