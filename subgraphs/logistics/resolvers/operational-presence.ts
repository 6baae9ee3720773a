import type { RecordWhere } from '../../../shared/sharing/record-scope';
import type { Context } from '../context';
import { CLOSED_OF_PRESENCE, type ClosedOfPresence, keyOfPresence } from '../domain/closed-values';
import type { OperationalPresence } from '../domain/operational-presence';
import type {
  OperationalPresenceResolvers,
  PresenceOrganizationResolvers,
} from '../generated/resolver-types';
import { adminAreaOf, countryOf, periodOf, placeAsGivenOf, sectorOf, sourcesOf } from './placed';

export const operationalPresence: OperationalPresenceResolvers = {
  sector: sectorOf,
  period: periodOf,
  organizations: ({ id }, _, { loaders }) => loaders.organizationsOfPresence.load(id),
  placeAsGiven: placeAsGivenOf,
  adminArea: adminAreaOf,
  country: countryOf,
  siteAsGiven: (presence, _, context) => closedOf(presence, 'siteAsGiven', context),
  location: (presence, _, context) => closedOf(presence, 'location', context),
  sources: sourcesOf,
};

/** Where and when a presence is, as far as it is known. */
export function wherePresence(
  { id }: OperationalPresence,
  { loaders }: Context,
): Promise<RecordWhere> {
  return loaders.recordWhere.load(keyOfPresence(id));
}

/** The database decides whether who asks may read it. */
function closedOf<Field extends keyof typeof CLOSED_OF_PRESENCE>(
  { id }: OperationalPresence,
  field: Field,
  { loaders }: Context,
) {
  const coordinate = CLOSED_OF_PRESENCE[field];
  const found = loaders.closedValue.load({ recordKey: keyOfPresence(id), coordinate });
  return found as Promise<ClosedOfPresence[(typeof CLOSED_OF_PRESENCE)[Field]]>;
}

export const presenceOrganization: PresenceOrganizationResolvers = {
  organization: ({ organizationId }) => (organizationId === null ? null : { id: organizationId }),
  organizationName: ({ name }) => name,
  organizationType: ({ type }) => type,
};
