import type { Parsed } from '../../../shared/core/parsed';
import { accept, reject } from '../../../shared/core/parsed';
import { cleanPcode } from '../../../shared/core/pcode';
import type { Identified, RawRow } from '../../../shared/runtime/ingest/record-kind';
import type { AdminArea } from '../domain/admin-area';
import type { PcodeForm } from '../domain/pcode-form';

type Area = Omit<AdminArea, 'dataset' | 'recordId'>;

/** One row of the global p-code list of COD-AB. */
export function parseAdminArea({ given }: RawRow): Parsed<Identified<Area>> {
  const pcode = cleanPcode(given['P-Code'] ?? '');
  const level = Number(given['Admin Level']);
  const parent = cleanPcode(given['Parent P-Code'] ?? '');
  if (pcode === null) return reject('P-Code', given['P-Code'], 'not a p-code');
  if (parent === null) return reject('Parent P-Code', given['Parent P-Code'], 'not a p-code');
  if (![1, 2, 3, 4].includes(level)) {
    return reject('Admin Level', given['Admin Level'], 'not a level from 1 to 4');
  }
  const validFrom = given['Valid from date'] || null;
  const value = {
    pcode,
    name: given['Name'] ?? '',
    level,
    parent,
    iso3: given['Location'] ?? '',
    validFrom,
  };
  return accept({ recordId: pcode, value, version: validFrom ?? undefined });
}

/** One row of the list of p-code lengths: how many characters each level adds. */
export function parsePcodeForm({ given }: RawRow): Parsed<Identified<PcodeForm>> {
  const { Location: iso3 = '', ...levels } = given;
  const lengths = Object.values(levels)
    .filter((length) => length !== '')
    .map(Number);
  return lengths.every(Number.isInteger)
    ? accept({ recordId: iso3, value: { iso3, lengths } })
    : reject('lengths', Object.values(levels).join(','), 'not whole numbers');
}
