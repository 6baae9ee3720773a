import type { FieldValue } from '../linkage-record';
import { plainText } from '../normalize/plain-text';
import { chainOf, type Comparator } from './comparator';
import { distanceKm } from './distance-km';
import { jaroWinkler } from './jaro-winkler';

/** Where something is: a point and how far from it the thing may be, an area's name or code, or both. */
export interface PlaceFeature {
  readonly point: { readonly lat: number; readonly lon: number } | null;
  readonly precisionKm: number;
  readonly area: string | null;
}

/** Two coordinates as near as this were typed from one place: about ten metres. */
const SAME_POINT_KM = 0.01;
const ALIKE = 0.9;
/** Points no further apart than they are known to be do not contradict each other. */
const COMPATIBLE = -3;

/**
 * Places with their precision: reads `{ lat, lon, precisionKm, area }`, each of them optional. Where both have
 * a point the distance counts, else the areas.
 */
export const comparePlace: Comparator<PlaceFeature> = {
  levels: [
    { name: 'SAME_POINT', inWords: 'the same point' },
    { name: 'ONE_KM', inWords: 'within a kilometre', leastWeight: COMPATIBLE },
    { name: 'SAME_AREA', inWords: 'the same area; one of the two gives no point' },
    {
      name: 'WITHIN_PRECISION',
      inWords: 'as near as the places are known',
      leastWeight: COMPATIBLE,
    },
    { name: 'FIVE_KM', inWords: 'within five kilometres' },
    { name: 'NEAR', inWords: 'within 25 kilometres' },
    { name: 'REGION', inWords: 'within 100 kilometres' },
    { name: 'OTHER_AREA', inWords: 'other areas; one of the two gives no point' },
    { name: 'FAR', inWords: 'more than 100 kilometres apart' },
  ],
  order: [...chainOf([0, 1, 3, 6, 8]), ...chainOf([4, 5, 6]), [2, 7]],
  prepare: preparePlace,
  compare(a, b) {
    if (a.point && b.point) return levelOfDistance(a, b, distanceKm(a.point, b.point));
    if (a.area === null || b.area === null) return -1;
    return jaroWinkler(a.area, b.area) >= ALIKE ? 2 : 7;
  },
  terms: ({ point, area }) =>
    point ? [`${point.lat.toFixed(4)} ${point.lon.toFixed(4)}`] : [area ?? ''],
};

function levelOfDistance(a: PlaceFeature, b: PlaceFeature, km: number): number {
  if (km <= SAME_POINT_KM) return 0;
  if (km <= 1) return 1;
  if (km <= Math.max(a.precisionKm, b.precisionKm)) return 3;
  if (km <= 5) return 4;
  if (km <= 25) return 5;
  return km <= 100 ? 6 : 8;
}

function preparePlace(value: FieldValue): PlaceFeature | null {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return null;
  const { lat, lon, precisionKm, area } = value as {
    readonly [name: string]: FieldValue | undefined;
  };
  const point =
    typeof lat === 'number' && typeof lon === 'number' && isOnEarth(lat, lon) ? { lat, lon } : null;
  const named = typeof area === 'string' ? plainText(area) || null : null;
  if (!point && !named) return null;
  return { point, precisionKm: typeof precisionKm === 'number' ? precisionKm : 0, area: named };
}

function isOnEarth(lat: number, lon: number): boolean {
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
}
