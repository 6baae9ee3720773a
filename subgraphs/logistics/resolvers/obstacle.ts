import type { ObstacleResolvers } from '../generated/resolver-types';
import { toPoint } from '../domain/placed';
import { countryOf, placeAsGivenOf, sourcesOf } from './placed';

export const obstacle: ObstacleResolvers = {
  location: toPoint,
  placeAsGiven: placeAsGivenOf,
  country: countryOf,
  sources: sourcesOf,
};
