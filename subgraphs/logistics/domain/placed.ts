import type { PlaceMatch } from '../../../shared/core/resolve-place';

/** A record's place: the provider's words and what they were matched to. */
export interface Placed {
  readonly placeMatch: PlaceMatch;
  readonly pcode: string | null;
  readonly iso3: string | null;
  readonly matchedLevel: number | null;
  readonly countryGiven: string | null;
  readonly admin1Given: string | null;
  readonly admin2Given: string | null;
  readonly admin3Given: string | null;
  readonly pcodeGiven: string | null;
}

/** Where a record came from, and its id in the graph. */
export interface Sourced {
  readonly id: string;
  readonly dataset: string;
  readonly recordId: string;
}

export interface Located {
  /** Degrees, WGS 84. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** The source's own words on how precise the point is. */
  readonly precision?: string | null;
}

/** `GeoPoint` of shared/schema/values.graphql. */
export interface GeoPoint {
  readonly latitude: number;
  readonly longitude: number;
  readonly precision: string | null;
}

/** The point of a record; null where either half is missing. */
export function toPoint({ latitude, longitude, precision = null }: Located): GeoPoint | null {
  return latitude === null || longitude === null ? null : { latitude, longitude, precision };
}

export interface Period {
  /** YYYY-MM-DD, included. */
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
}
