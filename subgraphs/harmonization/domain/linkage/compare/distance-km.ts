const EARTH_RADIUS_KM = 6371.0088;
const RADIANS = Math.PI / 180;

/** Kilometres between two points given in degrees, along a great circle. */
export function distanceKm(
  a: { readonly lat: number; readonly lon: number },
  b: { readonly lat: number; readonly lon: number },
): number {
  const north = Math.sin(((b.lat - a.lat) * RADIANS) / 2) ** 2;
  const east = Math.sin(((b.lon - a.lon) * RADIANS) / 2) ** 2;
  const chord = north + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * east;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}
