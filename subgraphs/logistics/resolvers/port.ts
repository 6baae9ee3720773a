import type { PortResolvers } from '../generated/resolver-types';
import { toPoint } from '../domain/placed';
import { countryOf, placeAsGivenOf, sourcesOf } from './placed';

export const port: PortResolvers = {
  location: toPoint,
  placeAsGiven: placeAsGivenOf,
  country: countryOf,
  sources: sourcesOf,
};
