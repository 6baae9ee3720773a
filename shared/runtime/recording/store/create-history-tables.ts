import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly } from '../../store/append-only';

/** The one table of what organizations record themselves: it only grows, the database refuses the rest. */
export class CreateHistoryTables1764115200001 implements MigrationInterface {
  name = 'CreateHistoryTables1764115200001';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table history_entry');
  }
}

const STATEMENTS = [
  `create table history_entry (
     id text primary key,
     sequence bigint generated always as identity,
     kind text not null,
     thing_id text not null,
     date date not null,
     content jsonb not null,
     links text[] not null,
     withdraws text unique references history_entry (id),
     dataset text not null,
     recorded_by text not null,
     on_behalf_of text,
     client_key text not null,
     request_hash text not null,
     recorded_at timestamptz not null default now(),
     unique (recorded_by, client_key)
   )`,
  'create index history_entry_thing on history_entry (kind, thing_id, sequence)',
  'create index history_entry_links on history_entry using gin (links)',
  ...appendOnly(['history_entry']),
];
