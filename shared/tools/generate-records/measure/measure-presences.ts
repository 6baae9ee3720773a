import type { SheetRow } from '../../../core/sheet-mapping';
import type { Group } from '../read-profile';
import type { CentreTally } from './centre-tally';
import { readMapped } from './read-mapped';
import { Tally } from './tally';

/** Prefix of a role's fields in mapping files, and the role's name in the graph. */
const ROLES: readonly (readonly [prefix: string, role: string])[] = [
  ['reporting', 'REPORTING'],
  ['programme', 'PROGRAMME'],
  ['implementing', 'IMPLEMENTING'],
  ['donor', 'DONOR'],
  ['organization', 'UNSPECIFIED'],
];

/** The sheets of who does what where, each on its own. */
export function measurePresences(
  data: string,
  mappings: string,
  { isKnown, centres }: { isKnown: (name: string) => boolean; centres: CentreTally },
): Record<string, Group> {
  const groups: Record<string, Group> = {};
  for (const { mapping, rows } of readMapped(data, mappings, 'OperationalPresence')) {
    const tally = new Tally(isKnown);
    for (const row of rows) {
      if (!tally.isNew(JSON.stringify(row.given))) continue;
      centres.add(row.fields['country'], row.fields['latitude'], row.fields['longitude']);
      tallyPresence(tally, row);
    }
    groups[`presences ${mapping.dataset.id}`] = tally.group();
  }
  return groups;
}

function tallyPresence(tally: Tally, row: SheetRow): void {
  const { fields, words } = row;
  const { country, pcode, admin1, admin2, admin3 } = fields;
  const place = [country, pcode, admin1, admin2, admin3].map((part) => part ?? '');
  tally.word('place', place.join('|'));
  tally.word('sector', words['sector'] && `${words['sector']}|${fields['sector']}`);
  tally.word('status', fields['status']);
  tally.word('responsePlan', fields['responsePlan']);
  tally.word('period', periodOf(fields));
  tally.name('activity', fields['activity']);
  tally.name('locality', fields['locality']);
  tally.given('point', fields['latitude']);
  tally.word('precision', fields['precision']);
  tallyOrganizations(tally, row);
}

function periodOf({ year, month, periodFrom, periodTo }: SheetRow['fields']): string {
  if (periodFrom) return `${periodFrom}/${periodTo}`;
  return [year, month].filter(Boolean).join('-');
}

function tallyOrganizations(tally: Tally, { fields, lists }: SheetRow): void {
  const roles: string[] = [];
  for (const [prefix, usual] of ROLES) {
    const role = fields[`${prefix}Role`] ?? usual;
    const acronym = fields[`${prefix}Acronym`];
    const name = fields[`${prefix}Name`] ?? acronym;
    const names = lists[`${prefix}Name`] ?? (name === undefined ? [] : [name]);
    for (const each of names) {
      roles.push(role);
      tally.name(`${role} name`, each);
      tally.given(`${role} acronym`, acronym);
      tally.word(`${role} type`, fields[`${prefix}Type`]);
    }
  }
  tally.word('roles', roles.join('+'));
}
