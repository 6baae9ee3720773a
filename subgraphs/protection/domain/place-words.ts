import type { ResolvedPlace } from '../../../shared/core/resolve-place';

/** A place in the provider's own words, down to the settlement. */
export interface PlaceWords {
  readonly country: string | null;
  readonly admin1: string | null;
  readonly admin2: string | null;
  readonly admin3: string | null;
  readonly locality: string | null;
  readonly pcode: string | null;
}

export const NO_PLACE: PlaceWords = {
  country: null,
  admin1: null,
  admin2: null,
  admin3: null,
  locality: null,
  pcode: null,
};

/** What a place is resolved to of which no word is known. */
export const NOWHERE: ResolvedPlace = { match: 'UNRESOLVED', pcode: null, iso3: null };
