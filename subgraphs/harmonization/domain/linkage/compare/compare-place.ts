import type { FieldValue } from '../linkage-record';
import type { Comparator } from './comparator';
import { distanceKm } from './distance-km';

/** A point and how far from it the thing may be. */
export interface PlaceFeature {
  readonly lat: number;
  readonly lon: number;
  readonly precisionKm: number;
}

/** Two coordinates as near as this were typed from one place: about ten metres. */
const SAME_POINT_KM = 0.01;

/** Places with their precision: reads `{ lat, lon, precisionKm }`, kilometres of precision 0 when unknown. */
export const comparePlace: Comparator<PlaceFeature> = {
  levels: [
    { name: 'SAME_POINT', inWords: 'the same point' },
    { name: 'ONE_KM', inWords: 'within a kilometre' },
    { name: 'FIVE_KM', inWords: 'within five kilometres' },
    { name: 'WITHIN_PRECISION', inWords: 'as near as the places are known' },
    { name: 'NEAR', inWords: 'within 25 kilometres' },
    { name: 'REGION', inWords: 'within 100 kilometres' },
    { name: 'FAR', inWords: 'more than 100 kilometres apart' },
  ],
  prepare: preparePlace,
  compare(a, b) {
    const km = distanceKm(a, b);
    if (km <= SAME_POINT_KM) return 0;
    if (km <= 1) return 1;
    if (km <= 5) return 2;
    if (km <= Math.max(a.precisionKm, b.precisionKm)) return 3;
    if (km <= 25) return 4;
    return km <= 100 ? 5 : 6;
  },
  terms: ({ lat, lon }) => [`${lat.toFixed(4)} ${lon.toFixed(4)}`],
};

function preparePlace(value: FieldValue): PlaceFeature | null {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return null;
  const { lat, lon, precisionKm } = value as { readonly [name: string]: FieldValue | undefined };
  if (typeof lat !== 'number' || typeof lon !== 'number') return null;
  if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) return null;
  return { lat, lon, precisionKm: typeof precisionKm === 'number' ? precisionKm : 0 };
}
