import type { Parsed } from '../../../shared/core/parsed';
import { accept, reject } from '../../../shared/core/parsed';
import { isPartialDate } from '../../../shared/core/partial-date';
import { cleanPcode } from '../../../shared/core/pcode';
import type { Identified, RawRow } from '../../../shared/runtime/ingest/record-kind';
import type { AdminArea } from '../domain/admin-area';
import type { PcodeForm } from '../domain/pcode-form';

type Area = Omit<AdminArea, 'dataset' | 'recordId'>;

/** One row of the global p-code list of COD-AB. */
export function parseAdminArea({ given }: RawRow): Parsed<Identified<Area>> {
  const pcode = cleanPcode(given['P-Code'] ?? '');
  const parent = cleanPcode(given['Parent P-Code'] ?? '');
  if (pcode === null) return reject('P-Code', given['P-Code'], 'not a p-code');
  if (parent === null) return reject('Parent P-Code', given['Parent P-Code'], 'not a p-code');
  for (const [column, form, reason] of FORMS) {
    const text = given[column]?.trim() ?? '';
    if (!form(text)) return reject(column, text, reason);
  }
  const value = {
    pcode,
    name: given['Name']!.trim(),
    level: Number(given['Admin Level']),
    parent,
    iso3: given['Location']!.trim(),
    validFrom: given['Valid from date']?.trim() || null,
  };
  return accept({ recordId: pcode, value, version: value.validFrom ?? undefined });
}

const ISO3 = /^[A-Z]{3}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const isDay = (text: string) => DAY.test(text) && isPartialDate(text);

const FORMS: readonly [column: string, (text: string) => boolean, reason: string][] = [
  ['Location', (text) => ISO3.test(text), 'not an ISO 3166-1 code'],
  ['Admin Level', (text) => /^[1-4]$/.test(text), 'not a level from 1 to 4'],
  ['Name', (text) => text !== '', 'an area without a name'],
  ['Valid from date', (text) => text === '' || isDay(text), 'not a day as YYYY-MM-DD'],
];

/**
 * One row of the list of p-code lengths: how many characters each level adds. What stands below a level
 * that the list marks as unknown (-1) is left out.
 */
export function parsePcodeForm({ given }: RawRow): Parsed<Identified<PcodeForm>> {
  const { Location: iso3 = '', ...levels } = given;
  const known = Object.values(levels).filter((length) => length !== '');
  const several = known.find((length) => !/^(-1|\d+)$/.test(length));
  if (!ISO3.test(iso3)) return reject('Location', iso3, 'not an ISO 3166-1 code');
  if (several !== undefined) return reject('lengths', several, 'not one length for a level');
  const end = known.includes('-1') ? known.indexOf('-1') : known.length;
  const value = { iso3, lengths: known.slice(0, end).map(Number) };
  return accept({ recordId: iso3, value });
}
