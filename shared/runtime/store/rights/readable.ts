/**
 * SQL: whether who asks may read one field of one record. Rights to all records are looked up once for a statement;
 * only where rights speak of some records alone is it asked where this one is.
 * @param row the alias of a row with `record_key` and `coordinate`.
 */
export function readable(row: string): string {
  return `(${row}.coordinate in (select coordinate from field_right where not is_limited)
    or ${row}.coordinate in (select coordinate from field_right where is_limited) and exists (
      select from field_right f join record_where w on w.record_key = ${row}.record_key
      where f.is_limited and f.coordinate = ${row}.coordinate
        and (f.places is null or f.places && w.places)
        and (f.first_day is null or w.first_day >= f.first_day)
        and (f.last_day is null or w.last_day <= f.last_day)))`;
}
