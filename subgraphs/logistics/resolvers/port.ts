import type { PortResolvers } from '../generated/resolver-types';
import { countryOf, locationOf, placeAsGivenOf, sourcesOf } from './placed';

export const port: PortResolvers = {
  location: locationOf,
  placeAsGiven: placeAsGivenOf,
  country: countryOf,
  sources: sourcesOf,
};
