import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly } from '../append-only';
import { guard } from '../guard';

/**
 * The ledger of what an owner told of its protected counts, to which rows are only ever added. `telling` says
 * which table was told when, over which groups, as everybody may know; all else is its keeper's alone. The
 * functions of `CreateFieldRights` must exist.
 */
export class CreateTellings1764244800000 implements MigrationInterface {
  name = 'CreateTellings1764244800000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES.toReversed()) await runner.query(`drop table ${table}`);
    await runner.query('drop function refuse_change');
  }
}

const TABLES = ['telling', 'telling_secret', 'telling_proof', 'counted_record', 'told_cell'];

const OF_TELLING = `table_name text not null, number int not null,
     foreign key (table_name, number) references telling`;

/** A cell without `most` has no end; one that another owner told names it as its teller. */
const STATEMENTS = [
  `create table telling (
     table_name text not null, number int not null check (number > 0),
     told_at timestamptz not null default now(), rules jsonb not null,
     primary key (table_name, number)
   )`,
  'create table telling_secret (table_name text primary key, secret text not null)',
  `create table telling_proof (
     ${OF_TELLING}, exchanges jsonb not null,
     primary key (table_name, number)
   )`,
  `create table counted_record (
     ${OF_TELLING}, record_key text not null, groups text[] not null,
     primary key (table_name, record_key)
   )`,
  `create table told_cell (
     table_name text not null, teller text not null, groups text[] not null,
     rung text not null, least int not null, most int,
     primary key (table_name, teller, groups)
   )`,
  ...appendOnly(TABLES),
  ...TABLES.slice(1).flatMap((table) => guard(table, { reads: 'false' })),
];
