/** SQL for records of a country: `key` is the column that holds their place. */
export function inCountry(key: string, country: string): string {
  return `${key} in (select m.key from place_mention m where m.iso3 = ${country})`;
}

/** SQL for records of an area and the areas below it. */
export function inArea(key: string, pcode: string): string {
  return `${key} in (
    select m.key from place_mention m where ${pcode} in (m.pcode, m.admin1_pcode, m.admin2_pcode)
  )`;
}
