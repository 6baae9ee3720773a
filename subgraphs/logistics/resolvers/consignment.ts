import { daysBetween } from '../domain/days-between';
import type { ConsignmentResolvers, VoyageResolvers } from '../generated/resolver-types';
import { deliveriesOf } from './deliveries';
import { countryOf, placeAsGivenOf, sourcesOf } from './placed';

interface Inspected {
  readonly inspectedOn: string | null;
  readonly inspectionPlace: string | null;
}

const inspectionOf = ({ inspectedOn, inspectionPlace }: Inspected) =>
  inspectedOn === null ? null : { on: inspectedOn, place: inspectionPlace };

export const consignment: ConsignmentResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.consignment.load(id),
  voyage: async ({ voyageId }, _, { loaders }) => (await loaders.voyage.load(voyageId))!,
  destination: countryOf,
  destinationName: ({ countryGiven }) => countryGiven,
  inspection: inspectionOf,
  daysToInspection: ({ departedOn, inspectedOn }) => daysBetween(departedOn, inspectedOn),
  corridor: ({ corridorId }, _, { loaders }) =>
    corridorId === null ? null : loaders.corridor.load(corridorId),
  agreement: ({ agreementId }) => (agreementId === null ? null : { id: agreementId }),
  deliveries: deliveriesOf,
  placeAsGiven: placeAsGivenOf,
  sources: sourcesOf,
};

export const voyage: VoyageResolvers = {
  departurePort: ({ departurePortCode }, _, { loaders }) =>
    departurePortCode === null ? null : loaders.portOfCode.load(departurePortCode),
  inspection: inspectionOf,
  daysToInspection: ({ departedOn, inspectedOn }) => daysBetween(departedOn, inspectedOn),
  consignments: ({ id }, _, { loaders }) => loaders.consignmentsOfVoyage.load(id),
};
