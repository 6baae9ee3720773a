import type { PresenceFigureResolvers } from '../generated/resolver-types';
import { adminAreaOf, countryOf, periodOf, placeAsGivenOf, sectorOf, sourcesOf } from './placed';

export const presenceFigure: PresenceFigureResolvers = {
  sector: sectorOf,
  period: periodOf,
  placeAsGiven: placeAsGivenOf,
  adminArea: adminAreaOf,
  country: countryOf,
  sources: sourcesOf,
};
