import { RUNGS } from './agreement';
import type { Asking } from './asking';
import { rungOf } from './held-limits';
import { refusalOf } from './refusal';
import type { SharedField } from './shared-field';
import type { SharingPolicy } from './sharing-policy';

/** Who asks, by which policy, when. */
export interface Deciding {
  readonly policy: SharingPolicy;
  readonly asking: Asking;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Those of some fields that may be had, what tells most first, and else in their order. */
export function hadInstead(
  fields: readonly SharedField[],
  { policy, asking, now }: Deciding,
): SharedField[] {
  return fields
    .filter((field) => refusalOf(policy.decide(asking, field, now), field, asking) === undefined)
    .sort((a, b) => RUNGS.indexOf(rungOf(b)) - RUNGS.indexOf(rungOf(a)));
}
