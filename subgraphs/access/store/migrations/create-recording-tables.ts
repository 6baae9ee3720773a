import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What organizations record themselves. Rows are added and never changed: the database refuses. */
export class CreateRecordingTables1763860000006 implements MigrationInterface {
  name = 'CreateRecordingTables1763860000006';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
    for (const table of TABLES) {
      await runner.query(
        `create trigger ${table}_is_append_only before update or delete or truncate on ${table}
         for each statement execute function refuse_change()`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`drop table ${table}`);
    await runner.query('drop function refuse_change');
  }
}

const TABLES = ['event_withdrawal', 'recorded_event', 'recorded_agreement'];

const STATEMENTS = [
  `create function refuse_change() returns trigger language plpgsql as $$
     begin raise exception 'rows of % are only ever added', tg_table_name; end $$`,
  `create table recorded_agreement (
     agreement_id text primary key, dataset text not null, recorded_by text not null,
     client_key text not null, request_hash text not null, public_from date,
     recorded_at timestamptz not null default now(), unique (recorded_by, client_key)
   )`,
  `create table recorded_event (
     id text primary key, sequence bigint generated always as identity,
     agreement_id text not null, dataset text not null, recorded_by text not null,
     on_behalf_of text, client_key text not null, request_hash text not null,
     content jsonb not null, recorded_at timestamptz not null default now(),
     unique (recorded_by, client_key)
   )`,
  'create index recorded_event_agreement on recorded_event (agreement_id, sequence)',
  `create table event_withdrawal (
     event_id text primary key references recorded_event (id), recorded_by text not null,
     client_key text not null, request_hash text not null, reason text not null,
     recorded_at timestamptz not null default now(), unique (recorded_by, client_key)
   )`,
];
