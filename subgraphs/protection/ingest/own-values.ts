import { z } from 'zod';
import { isPartialDate } from '../../../shared/core/partial-date';
import { AFFECTED_ORGANIZATION_TYPES } from '../domain/affected-organization-type';
import { INCIDENT_KINDS, INCIDENT_REGISTRIES } from '../domain/incident-kind';
import { PLACE_PRECISIONS } from '../domain/place-precision';
import { VICTIM_GROUPS } from '../domain/victims';

const words = z.string().nullable();
const count = z.int().min(0).nullable();
const flag = z.boolean().nullable();
const people = z.number().min(0).nullable();
const score = z.number().min(0).max(5).nullable();
const partialDate = z.string().refine(isPartialDate, 'not a date');
const latitude = z.number().min(-90).max(90).nullable();
const longitude = z.number().min(-180).max(180).nullable();

const place = z.strictObject({
  country: words,
  admin1: words,
  admin2: words,
  admin3: words,
  locality: words,
  pcode: words,
});

const figures = { killed: count, wounded: count, kidnapped: count, detained: count };

const victims = z.strictObject({
  ...figures,
  national: z.strictObject(figures).nullable(),
  international: z.strictObject(figures).nullable(),
  groups: z.array(z.strictObject({ group: z.enum(VICTIM_GROUPS), ...figures })),
  byOrganizationType: z.array(
    z.strictObject({
      organizationType: z.enum(AFFECTED_ORGANIZATION_TYPES),
      affected: z.int().min(1),
    }),
  ),
  byGender: z
    .strictObject({ male: z.int().min(0), female: z.int().min(0), unknown: z.int().min(0) })
    .nullable(),
});

const details = z.union([
  z.strictObject({
    organizationsAsGiven: words,
    programmeFocus: words,
    attackContext: words,
    motive: words,
    captivityOutcome: words,
    verification: words,
  }),
  z.strictObject({
    facilitiesDestroyed: count,
    facilitiesDamaged: count,
    facilitiesEntered: count,
    facilitiesOccupied: count,
    transportsAffected: count,
    suppliesLooted: count,
    accessObstructed: flag,
    captivityOutcome: words,
  }),
  z.strictObject({
    facilityType: words,
    schoolAttacked: flag,
    universityAttacked: flag,
    militaryOccupation: flag,
    arson: flag,
    forcedEntry: flag,
    damaged: flag,
  }),
  z.strictObject({
    camp: words,
    context: words,
    affected: words,
    campsDestroyed: count,
    campsDamaged: count,
  }),
  z.strictObject({ infrastructure: words }),
  z.strictObject({ launchType: words, affected: words, sectorsAffected: words, providers: words }),
]);

/** An incident report in a file of Passage's own format. */
export const ownReport = z.strictObject({
  incidentId: z.string().regex(/^(awsd|sind)-./, 'not an id as sind-44580'),
  registry: z.enum(INCIDENT_REGISTRIES),
  kind: z.enum(INCIDENT_KINDS),
  date: partialDate,
  place,
  latitude,
  longitude,
  precision: z.enum(PLACE_PRECISIONS),
  precisionAsGiven: words,
  setting: words,
  description: words,
  perpetratorType: words,
  perpetratorName: words,
  means: words,
  victims,
  organizationTypes: z.array(z.enum(AFFECTED_ORGANIZATION_TYPES)),
  details,
});

/** A severity in a file of Passage's own format. */
export const ownSeverity = z.strictObject({
  id: z.string().min(1),
  crisisId: z.string().min(1),
  crisisName: z.string().min(1),
  month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'not a month as 2022-04'),
  countries: z.array(z.string()),
  countryLevel: z.boolean(),
  aggregated: z.boolean(),
  regional: z.boolean(),
  index: score,
  category: score,
  impact: score,
  geographicalImpact: score,
  humanImpact: score,
  conditions: score,
  peopleInNeed: score,
  concentration: score,
  complexity: score,
  societyAndSafety: score,
  operatingEnvironment: score,
  categoryName: words,
  reliability: words,
  lastUpdated: z.iso.date().nullable(),
});

/** A figure of people in need in a file of Passage's own format. */
export const ownNeeds = z.strictObject({
  year: z.int().min(1900).max(2200),
  place,
  level: z.int().min(0).max(4),
  sectorCode: words,
  sectorName: z.string().min(1),
  intersectoral: z.boolean(),
  category: words,
  population: people,
  affected: people,
  inNeed: people,
  targeted: people,
  reached: people,
  remark: words,
});

/** A report on a settlement in a file of Passage's own format. */
export const ownSettlement = z.strictObject({
  date: z.iso.date(),
  name: z.string().min(1),
  nameUk: words,
  nameRu: words,
  status: z.string().min(1),
  control: words,
  code: words,
  reportUrl: words,
  place,
  latitude,
  longitude,
});
