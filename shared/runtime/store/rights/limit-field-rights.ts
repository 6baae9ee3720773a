import type { MigrationInterface, QueryRunner } from 'typeorm';
import { HELD } from './create-field-rights';
import { readable } from './readable';

/**
 * A right may be one person's, and may speak of the records of some places and days alone. Where and when its records are, an owner says by
 * its own view `record_where`; as long as it says nothing, no record lies within anything.
 */
export class LimitFieldRights1764241200000 implements MigrationInterface {
  name = 'LimitFieldRights1764241200000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of UNDOING) await runner.query(statement);
  }
}

/** Says nothing of any record, in the columns of `record_where`, of which a view of an owner's must not differ. */
export const NOWHERE = `select null::text as record_key, null::text[] as places, null::date as first_day,
  null::date as last_day where false`;

/** SQL: the codes of the place `m`, a row of `place_mention`, and of all that it lies in. */
export const MENTIONED_PLACES =
  'array_remove(array[m.iso3, m.admin1_pcode, m.admin2_pcode, m.pcode], null)';

const STATEMENTS = [
  `alter table field_right drop constraint field_right_pkey,
     add column person text, add column places text[], add column first_day date, add column last_day date,
     add column is_limited boolean not null
       generated always as (places is not null or first_day is not null or last_day is not null) stored`,
  `alter policy field_right_asked on field_right using (${HELD}
     and (person is null or person = (select asking() ->> 'person')))`,
  `create view record_where as ${NOWHERE}`,
  `alter policy closed_value_asked on closed_value using (${readable('closed_value')})`,
];

const UNDOING = [
  `alter policy field_right_asked on field_right using (${HELD})`,
  'alter policy closed_value_asked on closed_value using (coordinate in (select coordinate from field_right))',
  'drop view record_where',
  'delete from field_right',
  `alter table field_right drop column is_limited, drop column person, drop column places, drop column first_day,
     drop column last_day, add primary key (recipient, purpose, coordinate)`,
];
