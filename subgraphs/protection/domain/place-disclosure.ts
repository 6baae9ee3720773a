import type { Caller } from '../../../shared/core/caller';
import type { PlacePrecision } from './place-precision';

/** `GeoPoint` of shared/schema/values.graphql. */
export interface GeoPoint {
  readonly latitude: number;
  readonly longitude: number;
  readonly precision: string | null;
}

export interface Located {
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** The coarsest that is stated of the event, by whichever report. */
  readonly placePrecision: PlacePrecision;
  readonly precisionAsGiven: string | null;
  /** The words of the report that the point is from, where several tell of it. */
  readonly pointPrecisionAsGiven?: string | null;
}

export interface GivenWord {
  readonly name: string;
  readonly value: string;
}

/** What one caller may learn of places: the one rule by which this subgraph shows a point. */
export interface PlaceDisclosure {
  point(this: void, place: Located): GeoPoint | null;
  /** The source row without the columns that would tell more than {@link point} does. */
  words(this: void, words: readonly GivenWord[], precision: PlacePrecision): readonly GivenWord[];
}

/**
 * Degrees to which coordinates are rounded for callers who are not known; `null` shows no point.
 * A quarter of a degree is 28 km from south to north, half of one a district, one a province.
 */
const GRID: Readonly<Record<PlacePrecision, number | null>> = {
  EXACT: 0,
  SETTLEMENT: 0.01,
  WITHIN_25_KM: 0.25,
  LINEAR_FEATURE: 0.5,
  DISTRICT: 0.5,
  PROVINCE: 1,
  ESTIMATED: 1,
  COUNTRY: null,
  CENSORED: null,
  NOT_STATED: null,
};

const COORDINATE_COLUMN = /^(lat|lon|long|latitude|longitude)$/i;

/**
 * Anonymous callers see a place no finer than its source's precision; an organization that the
 * gateway has identified sees the point as its publisher released it. Agreements between
 * organizations will take the place of this function's condition.
 */
export function placeDisclosure(caller: Caller): PlaceDisclosure {
  return caller.kind === 'ANONYMOUS' ? TO_THE_PUBLIC : AS_PUBLISHED;
}

const AS_PUBLISHED: PlaceDisclosure = {
  point: (place) => pointOf(place, 0, place.pointPrecisionAsGiven ?? place.precisionAsGiven),
  words: (words) => words,
};

const TO_THE_PUBLIC: PlaceDisclosure = {
  point: (place) => {
    const grid = GRID[place.placePrecision];
    return grid === null ? null : pointOf(place, grid, place.precisionAsGiven);
  },
  words: (words, precision) =>
    GRID[precision] === 0 ? words : words.filter(({ name }) => !COORDINATE_COLUMN.test(name)),
};

function pointOf({ latitude, longitude }: Located, grid: number, precision: string | null) {
  if (latitude === null || longitude === null) return null;
  const on = (degrees: number) =>
    grid === 0 ? degrees : Number((Math.round(degrees / grid) * grid).toFixed(2));
  return { latitude: on(latitude), longitude: on(longitude), precision };
}
