import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guard } from '../../store/guard';

/**
 * What recorded things link to, one row a link. Under row-level security PostgreSQL finds rows by an index only
 * where the operator is leakproof, as equality is and containment in an array is not. Circles are looked up row
 * by row, by their key, since a statement asks of few things.
 */
export class LinkThings1764158700000 implements MigrationInterface {
  name = 'LinkThings1764158700000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table thing_link');
  }
}

const IS = (table: string, name: string) =>
  `(select true from ${table} t where t.kind = ${name}.kind and t.thing_id = ${name}.thing_id)`;
const isIn = (name: string) => IS('record_circle', name);

const STATEMENTS = [
  `create table thing_link (
     link text not null,
     kind text not null,
     thing_id text not null,
     is_open boolean not null,
     primary key (link, kind, thing_id, is_open)
   )`,
  ...guard('thing_link', {
    reads: `${isIn('thing_link')} or (is_open and ${IS('open_thing', 'thing_link')})`,
    adds: isIn('thing_link'),
  }),
  `insert into thing_link
     select distinct unnest(links), kind, thing_id, false from history_entry
     union select distinct unnest(links), kind, thing_id, true from open_entry`,
  `alter policy history_entry_asked on history_entry using (${isIn('history_entry')})`,
  `alter policy open_entry_asked on open_entry
     using (${isIn('open_entry')} or ${IS('open_thing', 'open_entry')})`,
];
