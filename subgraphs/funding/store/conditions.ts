import type { DateRangeFilter } from '../domain/date-range-filter';
import type { Condition } from '../../../shared/runtime/store/listing';

type Given = readonly [sql: string, value: unknown];

/** The conditions whose value was given. */
export function given(conditions: readonly Given[]): Condition[] {
  return conditions
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([sql, value]) => ({ sql, value }));
}

/** A column of days within a span. */
export function within(column: string, period: DateRangeFilter | null | undefined): Given[] {
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
