import type { Denial, DenialReason } from '../planning/denial';

/** A place of the answer whose value the caller cannot have; why is one of {@link DeniedPlaces.reasons}. */
export interface DeniedPlace extends Omit<Denial, 'reason'> {
  /** The number of its reason. */
  readonly cause: number;
}

/** What is denied of one operation, apart from what each caller is told of it. */
export interface DeniedPlaces {
  readonly places: readonly DeniedPlace[];
  /** The reasons by their number, for a caller of equal rights. */
  readonly reasonsFor: (reasons: readonly DenialReason[]) => readonly DenialReason[];
}

/**
 * Reads the denials of an operation, of which those that depend on the caller have one of `ofCaller` as
 * their reason. Equal reasons are one.
 */
export function readDenials(
  denials: readonly Denial[],
  ofCaller: readonly DenialReason[],
): DeniedPlaces {
  const causes = [...new Set(denials.map(({ reason }) => reason))];
  const numbers = causes.map((reason) => ofCaller.indexOf(reason));
  return {
    places: denials.map(({ reason, ...place }) => ({ ...place, cause: causes.indexOf(reason) })),
    reasonsFor: (reasons) =>
      causes.map((reason, cause) => reasons[numbers[cause] as number] ?? reason),
  };
}
