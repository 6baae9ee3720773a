import { z } from 'zod';
import { isPartialDate } from '../../../shared/core/partial-date';
import { CROSSING_STATUSES } from '../domain/crossing-report';
import { OBSTACLE_KINDS } from '../domain/obstacle';
import { ORGANIZATION_ROLES } from '../domain/presence-organization';

/** What a line of Passage's own format holds for each kind; sheets are read by their mappings. */
const words = z.string().nullable();
const day = z.iso.date().nullable();
const count = z.int().min(0).nullable();

const place = z.strictObject({
  country: z.string().optional(),
  pcode: z.string().optional(),
  admin1: z.string().optional(),
  admin2: z.string().optional(),
  admin3: z.string().optional(),
});

const period = { periodFrom: day, periodTo: day };

const degrees = {
  latitude: z.number().min(-90).max(90).nullable(),
  longitude: z.number().min(-180).max(180).nullable(),
};
const point = { ...degrees, precision: words };

export const ownPresence = z.strictObject({
  place,
  locality: words,
  sectorName: words,
  sectorMeant: words,
  activity: words,
  status: words,
  responsePlan: words,
  ...period,
  ...point,
  organizations: z
    .array(
      z.strictObject({
        role: z.enum(ORGANIZATION_ROLES),
        name: words,
        acronym: words,
        type: words,
      }),
    )
    .min(1),
});

export const ownFigure = z.strictObject({
  place,
  sectorName: words,
  sectorMeant: words,
  isTotal: z.boolean(),
  organizations: count,
  peopleReached: count,
  sectorsPresent: z.array(z.string()),
  ...period,
});

export const ownCrossing = z.strictObject({
  name: z.string().min(1),
  localName: words,
  countryGiven: z.string().min(1),
  neighbourGiven: z.string().min(1).nullable(),
  type: words,
  status: z.enum(CROSSING_STATUSES),
  statusAsGiven: words,
  asOf: day,
  ...degrees,
  agreementIds: z.array(z.string().min(1)).default([]),
});

export const ownPort = z.strictObject({
  place,
  name: words,
  locode: words,
  type: words,
  size: words,
  status: words,
  humanitarianUse: words,
  checkedOn: day,
  remarks: words,
  ...point,
});

export const ownObstacle = z.strictObject({
  place,
  kind: z.enum(OBSTACLE_KINDS),
  name: words,
  typeCode: words,
  typeAbbreviation: words,
  statusCode: words,
  operatorCode: words,
  governorateCode: words,
  surveyed: z.string().refine(isPartialDate, 'not YYYY, YYYY-MM or YYYY-MM-DD').nullable(),
  ...point,
});

export const ownCorridor = z.strictObject({
  corridorId: z.string().min(1),
  agreementId: z.string().min(1),
  title: z.string().min(1),
  countries: z.array(z.string()),
  points: z.array(z.string()),
  agreedOn: day,
});

export const ownCargo = z.strictObject({
  agreementId: words,
  voyageNumber: z.int().min(0),
  isFurtherCargo: z.boolean(),
  isAid: z.boolean().nullable(),
  commodity: words,
  tonnage: z
    .string()
    .regex(/^\d+(\.\d+)?$/, 'not a decimal number')
    .nullable(),
  destination: place,
  destinationIncomeGroup: words,
  vesselName: words,
  imo: words,
  flag: words,
  departurePortName: words,
  departurePortCode: words,
  departedOn: day,
  inspectedOn: day,
  inspectionPlace: words,
});
