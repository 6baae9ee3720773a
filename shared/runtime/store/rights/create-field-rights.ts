import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ASKING_FUNCTIONS, WITHOUT_ASKING, guard } from '../guard';

/**
 * Who may read which field now, as the owner's policy allows it, and the values of such fields, apart from the
 * records that everybody reads. Who asks sees its own rights alone, so that a value asks no more than whether
 * its field stands among them.
 */
export class CreateFieldRights1764154800000 implements MigrationInterface {
  name = 'CreateFieldRights1764154800000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    const undoing = ['drop table closed_value', 'drop table field_right', ...WITHOUT_ASKING];
    for (const statement of undoing) await runner.query(statement);
  }
}

/** What a right holds by, whoever acts for its recipient. */
export const HELD = `(select asking()) is not null and now() < until
  and (purpose = '*' or purpose = (select asking() ->> 'purpose'))
  and (recipient = '' or recipient = (select asking_organization())
    or (recipient = '*' and (select asking_organization()) is not null))`;

/** `*` stands for every organization and for any purpose, an empty recipient for everybody. */
const STATEMENTS = [
  ...ASKING_FUNCTIONS,
  `create table field_right (
     recipient text not null,
     purpose text not null,
     coordinate text not null,
     until timestamptz not null,
     primary key (recipient, purpose, coordinate)
   )`,
  ...guard('field_right', { reads: HELD }),
  `create table closed_value (
     record_key text not null,
     coordinate text not null,
     value jsonb not null,
     primary key (record_key, coordinate)
   )`,
  ...guard('closed_value', { reads: 'coordinate in (select coordinate from field_right)' }),
];
