import type { EntityManager } from 'typeorm';

/**
 * Brings the purposes by which the database decides up to the code list of this version of Passage. What it does not
 * know yet it takes for none: nobody sees more.
 */
export async function keepPurposes(kept: EntityManager, codes: readonly string[]): Promise<void> {
  await kept.query(
    `with known as (delete from purpose_of_use where code <> all($1::text[]))
     insert into purpose_of_use select unnest($1::text[]) on conflict do nothing`,
    [codes],
  );
}
