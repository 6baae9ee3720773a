import type { Draw } from '../draw';
import type { Profile } from '../read-profile';

const STEPS = 2_000;

/** A point within a degree of the country's middle, or none where none is known. */
export function pointNear({ centres }: Profile, country: string | undefined, draw: Draw) {
  const centre = centres[country ?? ''];
  if (!centre || !draw.has('point')) return { latitude: null, longitude: null };
  const near = (middle: number) =>
    Number((middle + (draw.below(STEPS) - STEPS / 2) / (STEPS / 2)).toFixed(4));
  return { latitude: near(centre.latitude), longitude: near(centre.longitude) };
}
