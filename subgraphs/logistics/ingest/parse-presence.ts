import type { Parsed } from '../../../shared/core/parsed';
import { accept, reject } from '../../../shared/core/parsed';
import type { SheetField } from '../../../shared/core/sheet-field';
import type { SheetRow } from '../../../shared/core/sheet-mapping';
import type { Identified } from '../../../shared/runtime/ingest/record-kind';
import type { PresenceReport } from '../domain/operational-presence';
import type { OrganizationInRole, OrganizationRole } from '../domain/presence-organization';
import { ORGANIZATION_ROLES } from '../domain/presence-organization';
import { periodOf } from './period-of';
import { PERIOD_FIELDS, PLACE_FIELDS, POINT_FIELDS, placeOf, pointOf } from './place-fields';

/** Field names of each role, as `donorName`; `organization` is for sheets that name no role. */
const ROLE_FIELDS: readonly (readonly [prefix: string, role: OrganizationRole])[] = [
  ['reporting', 'REPORTING'],
  ['programme', 'PROGRAMME'],
  ['implementing', 'IMPLEMENTING'],
  ['donor', 'DONOR'],
  ['organization', 'UNSPECIFIED'],
];

/** Where a presence is exactly, not everybody may read. */
const CLOSED_POINT = Object.fromEntries(
  Object.entries(POINT_FIELDS).map(([name, field]) => [name, { ...field, level: 'HIGH' as const }]),
);

/** What a mapping file may fill of an operational presence. */
export const presenceFields: Readonly<Record<string, SheetField>> = {
  ...PLACE_FIELDS,
  locality: { type: 'text', level: 'HIGH', about: 'Settlement or site.' },
  ...CLOSED_POINT,
  sector: { type: 'text', about: 'Sector or cluster.' },
  activity: { type: 'text', about: 'Activity.' },
  status: { type: 'text', about: 'Status of the activity.' },
  responsePlan: { type: 'text', about: 'Response plan.' },
  ...PERIOD_FIELDS,
  organizationRole: {
    type: 'option',
    options: ORGANIZATION_ROLES,
    about: 'Role of `organizationName`, for sheets that say it in a column.',
  },
  ...Object.fromEntries(ROLE_FIELDS.flatMap(([prefix, role]) => roleFields(prefix, role))),
};

function roleFields(prefix: string, role: OrganizationRole): [string, SheetField][] {
  const who = `the ${role.toLowerCase()} organization`;
  return [
    [`${prefix}Name`, { type: 'text', about: `Full name of ${who}.` }],
    [`${prefix}Acronym`, { type: 'text', about: `Acronym of ${who}.` }],
    [`${prefix}Type`, { type: 'text', about: `Type of ${who}.` }],
  ];
}

/** One row of a 3W, 4W or 5W sheet. */
export function parsePresence(row: SheetRow): Parsed<Identified<PresenceReport>> {
  const { fields, words } = row;
  const organizations = ROLE_FIELDS.flatMap(([prefix, role]) => inRole(row, prefix, role));
  if (organizations.length === 0) {
    return reject('organization', '', 'no organization is named: a presence needs one');
  }
  const value = {
    place: placeOf(fields),
    locality: fields['locality'] ?? null,
    ...pointOf(fields),
    sectorName: words['sector'] ?? null,
    sectorMeant: fields['sector'] ?? null,
    activity: fields['activity'] ?? null,
    status: fields['status'] ?? null,
    responsePlan: fields['responsePlan'] ?? null,
    ...periodOf(fields),
    organizations,
  };
  return accept({ value });
}

function inRole(
  { fields, lists }: SheetRow,
  prefix: string,
  usual: OrganizationRole,
): OrganizationInRole[] {
  const role = (fields[`${prefix}Role`] as OrganizationRole | undefined) ?? usual;
  const acronym = fields[`${prefix}Acronym`] ?? null;
  const type = fields[`${prefix}Type`] ?? null;
  const names = lists[`${prefix}Name`];
  if (names) return names.map((name) => ({ role, name, acronym: null, type }));
  const name = fields[`${prefix}Name`] ?? null;
  return name === null && acronym === null ? [] : [{ role, name, acronym, type }];
}
