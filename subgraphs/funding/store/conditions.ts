import type { DateRangeFilter } from '../domain/date-range-filter';
import type { MaybeCondition } from '../../../shared/runtime/store/listing';

/** A column of days within a span. */
export function within(
  column: string,
  period: DateRangeFilter | null | undefined,
): MaybeCondition[] {
  return [
    [`${column} >= ?::date`, period?.from],
    [`${column} <= ?::date`, period?.to],
  ];
}

/** An array of place keys that holds one of a country. */
export function inCountry(column: string): string {
  return `${column} && array(select key from place_mention where iso3 = ?)`;
}

/** An array of organization keys that holds one of an organization. */
export function byOrganization(column: string): string {
  return `${column} && array(select key from organization_mention where organization_id = ?)`;
}

/** An array of sector keys that holds one of a sector. */
export function inSector(column: string): string {
  return `${column} && array(select key from sector_mention where sector_code = ?)`;
}
