import type { Context } from '../context';
import type { Period, Placed, Sourced } from '../domain/placed';

/** Fields that every record with a place, a point, a period or a source resolves alike. */
export const placeAsGivenOf = (record: Placed) => ({
  country: record.countryGiven,
  admin1: record.admin1Given,
  admin2: record.admin2Given,
  admin3: record.admin3Given,
  pcode: record.pcodeGiven,
});

export const countryOf = ({ iso3 }: { readonly iso3: string | null }) =>
  iso3 === null ? null : { iso3 };

export const adminAreaOf = ({ pcode }: { readonly pcode: string | null }) =>
  pcode === null ? null : { pcode };

export const sectorOf = ({ sectorCode }: { readonly sectorCode: string | null }) =>
  sectorCode === null ? null : { code: sectorCode };

export const periodOf = ({ periodFrom, periodTo }: Period) =>
  periodFrom === null && periodTo === null ? null : { from: periodFrom, to: periodTo };

export const sourcesOf = async (record: Sourced, _: unknown, { loaders }: Context) => [
  await loaders.sourceRecord.load(record),
];
