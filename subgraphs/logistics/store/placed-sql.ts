import type { MaybeCondition } from '../../../shared/runtime/store/listing';

/** What is selected of the place mention `m` of a record; see {@link Placed}. */
export const PLACED_COLUMNS = `
  coalesce(m.match, 'UNRESOLVED') as "placeMatch", m.pcode, m.iso3,
  case when m.pcode = m.admin1_pcode then 1 when m.pcode = m.admin2_pcode then 2 end
    as "matchedLevel",
  m.country as "countryGiven", m.admin1 as "admin1Given", m.admin2 as "admin2Given",
  m.admin3 as "admin3Given", m.pcode_given as "pcodeGiven"`;

/** The join that brings the place mention of the records in `alias`. */
export function placeJoin(alias: string): string {
  return `left join place_mention m on m.key = ${alias}.place_key`;
}

/** Records of `alias` whose place lies in an area or is it. */
export function inArea(alias: string): string {
  return `exists (
    select from place_within w where w.key = ${alias}.place_key and w.pcode = upper(?))`;
}

export interface DateRangeFilter {
  readonly from?: string | null;
  readonly to?: string | null;
}

/** Records of `alias` whose period overlaps the days; one without any day does not. */
export function overlaps(
  alias: string,
  period: DateRangeFilter | null | undefined,
): MaybeCondition[] {
  return [
    [`coalesce(${alias}.period_to, ${alias}.period_from) >= ?::date`, period?.from],
    [`coalesce(${alias}.period_from, ${alias}.period_to) <= ?::date`, period?.to],
  ];
}
