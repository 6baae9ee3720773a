import type {
  OperationalPresenceResolvers,
  PresenceOrganizationResolvers,
} from '../generated/resolver-types';
import {
  adminAreaOf,
  countryOf,
  locationOf,
  periodOf,
  placeAsGivenOf,
  sectorOf,
  sourcesOf,
} from './placed';

export const operationalPresence: OperationalPresenceResolvers = {
  sector: sectorOf,
  period: periodOf,
  organizations: ({ id }, _, { loaders }) => loaders.organizationsOfPresence.load(id),
  placeAsGiven: placeAsGivenOf,
  adminArea: adminAreaOf,
  country: countryOf,
  location: locationOf,
  sources: sourcesOf,
};

export const presenceOrganization: PresenceOrganizationResolvers = {
  organization: ({ organizationId }) => (organizationId === null ? null : { id: organizationId }),
  organizationName: ({ name }) => name,
  organizationType: ({ type }) => type,
};
