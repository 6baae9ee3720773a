import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The cadence of agreements. Rows are added and never changed: the database refuses. */
export class CreateCadenceTables1763860000007 implements MigrationInterface {
  name = 'CreateCadenceTables1763860000007';

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
  }
}

const TABLES = ['cadence_withdrawal', 'cadence_entry'];

const STATEMENTS = [
  `create table cadence_entry (
     id text primary key, sequence bigint generated always as identity,
     agreement_id text not null, dataset text not null, recorded_by text not null,
     on_behalf_of text, client_key text not null, request_hash text not null,
     content jsonb not null, recorded_at timestamptz not null default now(),
     unique (recorded_by, client_key)
   )`,
  'create index cadence_entry_agreement on cadence_entry (agreement_id, sequence)',
  `create table cadence_withdrawal (
     entry_id text primary key references cadence_entry (id), recorded_by text not null,
     client_key text not null, request_hash text not null, reason text not null,
     recorded_at timestamptz not null default now(), unique (recorded_by, client_key)
   )`,
];
