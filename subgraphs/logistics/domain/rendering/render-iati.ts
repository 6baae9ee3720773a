import type {
  ActivityOrganization,
  ActivityPlace,
  ActivityRecord,
  ActivityRole,
  ActivitySector,
} from '../activity/activity-record';
import { withRole } from '../activity/activity-record';
import { budgetsOf, transactionsOf } from './iati-money';
import { missingForIati } from './iati-missing';
import { narrated, resultsOf } from './iati-result';
import type { Rendered } from './rendered';
import { xmlDocument, type XmlElement } from './xml-element';

/** Codes of IATI 2.03: ActivityStatus, OrganisationRole, ActivityDateType, SectorVocabulary. */
const STATUS = {
  PLANNED: '1',
  ONGOING: '2',
  COMPLETED: '4',
  CANCELLED: '5',
  SUSPENDED: '6',
} as const;
const ROLES: readonly (readonly [ActivityRole, string])[] = [
  ['FUNDS', '1'],
  ['PROGRAMMES', '3'],
  ['IMPLEMENTS', '4'],
];
const PLANNED_START = '1';
const ACTUAL_START = '2';
const PLANNED_END = '3';
const ACTUAL_END = '4';
const DAC_PURPOSE = '1';
const OWN_LIST = '99';

/** The activity as an IATI 2.03 document (`iati-activities`), valid against the standard's schema. */
export function renderIati(record: ActivityRecord): Rendered {
  const missing = missingForIati(record);
  if (missing.length > 0) return { ok: false, missing };
  const [reporter] = withRole(record, 'REPORTS');
  const activity: XmlElement = {
    name: 'iati-activity',
    attributes: { 'xml:lang': 'en', humanitarian: '1' },
    children: [
      { name: 'iati-identifier', text: `${reporter!.iatiId}-${record.id}` },
      organizationOf('reporting-org', reporter!, {}),
      narrated('title', record.title),
      narrated('description', record.description ?? record.title, { type: '1' }),
      ...ROLES.flatMap(([role, code]) =>
        withRole(record, role).map((one) =>
          organizationOf('participating-org', one, { role: code }),
        ),
      ),
      { name: 'activity-status', attributes: { code: STATUS[record.status] } },
      ...datesOf(record),
      ...countriesOf(record),
      ...record.places.map(locationOf).filter((location) => location !== null),
      ...record.sectors.map(sectorOf),
      ...budgetsOf(record),
      ...transactionsOf(record),
      ...resultsOf(record),
    ],
  };
  const root = { name: 'iati-activities', attributes: { version: '2.03' }, children: [activity] };
  return { ok: true, mediaType: 'application/xml', text: xmlDocument(root), rows: [] };
}

function organizationOf(
  name: string,
  { name: narrative, iatiId, iatiType }: ActivityOrganization,
  attributes: Readonly<Record<string, string>>,
): XmlElement {
  return narrated(name, narrative, { ...attributes, ref: iatiId, type: iatiType });
}

function datesOf({ status, period }: ActivityRecord): readonly XmlElement[] {
  const date = (type: string, day: string) => ({
    name: 'activity-date',
    attributes: { type, 'iso-date': day },
  });
  const hasBegun = status !== 'PLANNED' && status !== 'CANCELLED';
  const end =
    period.end === null
      ? []
      : [date(status === 'COMPLETED' ? ACTUAL_END : PLANNED_END, period.end)];
  return [date(hasBegun ? ACTUAL_START : PLANNED_START, period.start), ...end];
}

/** The one country of the record: without a percentage it has all. */
function countriesOf({ places }: ActivityRecord): readonly XmlElement[] {
  const codes = [...new Set(places.map(({ iso2 }) => iso2))];
  return codes.map((code) => ({ name: 'recipient-country', attributes: { code } }));
}

function locationOf({ admin1, admin2, point }: ActivityPlace): XmlElement | null {
  const place = admin2 ?? admin1;
  if (place === null && point === null) return null;
  return {
    name: 'location',
    children: [
      place === null ? null : narrated('name', place.name),
      point === null
        ? null
        : {
            name: 'point',
            attributes: { srsName: 'http://www.opengis.net/def/crs/EPSG/0/4326' },
            children: [{ name: 'pos', text: `${degrees(point.lat)} ${degrees(point.lon)}` }],
          },
    ],
  };
}

/** Tenths of a metre; never with an exponent, which `pos` does not take. */
function degrees(value: number): string {
  return String(Number(value.toFixed(6)));
}

/** By the DAC code where it is known, else by OCHA's code as the reporter's own list. */
function sectorOf({ code, name, dacCode, percent }: ActivitySector): XmlElement {
  const known = { vocabulary: dacCode === null ? OWN_LIST : DAC_PURPOSE, code: dacCode ?? code };
  return narrated('sector', name, { ...known, percentage: percent });
}
