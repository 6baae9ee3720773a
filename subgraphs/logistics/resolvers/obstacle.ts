import type { ObstacleResolvers } from '../generated/resolver-types';
import { countryOf, locationOf, placeAsGivenOf, sourcesOf } from './placed';

export const obstacle: ObstacleResolvers = {
  location: locationOf,
  placeAsGiven: placeAsGivenOf,
  country: countryOf,
  sources: sourcesOf,
};
