import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly } from '../../../../shared/runtime/store/append-only';

/** What is kept of records, and what was decided about them: decisions, models and runs only grow. */
export class CreateHarmonizationTables1764136800000 implements MigrationInterface {
  name = 'CreateHarmonizationTables1764136800000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`drop table ${table}`);
  }
}

const TABLES = [
  'cluster_member',
  'compared_pair',
  'merge_decision',
  'linking_run',
  'linkage_model',
  'compared_record',
];

const STATEMENTS = [
  `create table compared_record (
     kind text not null,
     id text not null,
     source text not null,
     content_hash text not null,
     sensitivity text not null check (sensitivity in ('LOW', 'MODERATE', 'HIGH', 'SEVERE')),
     areas text[] not null,
     facts jsonb not null,
     features jsonb,
     primary key (kind, id)
   )`,
  'create index compared_record_areas on compared_record using gin (areas)',
  `create table linkage_model (
     kind text not null,
     version text not null,
     model jsonb not null,
     basis jsonb not null,
     reason text not null,
     made_at timestamptz not null default now(),
     sequence bigint generated always as identity,
     primary key (kind, version)
   )`,
  `create table linking_run (
     sequence bigint generated always as identity primary key,
     kind text not null,
     model_version text,
     started_at timestamptz not null,
     finished_at timestamptz not null default now(),
     counts jsonb not null,
     records_hash text not null,
     withheld text[] not null
   )`,
  `create table merge_decision (
     sequence bigint generated always as identity primary key,
     pair_id text not null,
     kind text not null,
     a text not null,
     b text not null,
     outcome text not null check (outcome in ('SAME', 'DIFFERENT', 'NEEDS_A_PERSON')),
     decided_by text not null check (decided_by in ('MODEL', 'OTHER_PAIRS', 'RULE')),
     reason text not null,
     model_version text not null,
     probability double precision,
     weight double precision,
     levels int[] not null,
     weights double precision[] not null,
     contradictions text[] not null,
     hash_a text not null,
     hash_b text not null,
     decided_at timestamptz not null default now()
   )`,
  'create index merge_decision_pair on merge_decision (pair_id, sequence)',
  `create table compared_pair (
     pair_id text primary key,
     kind text not null,
     a text not null,
     b text not null,
     sequence bigint not null references merge_decision (sequence),
     outcome text not null,
     decided_by text not null,
     sensitivity text not null,
     value double precision not null
   )`,
  'create index compared_pair_a on compared_pair (kind, a)',
  'create index compared_pair_b on compared_pair (kind, b)',
  'create index compared_pair_outcome on compared_pair (outcome, value desc, pair_id)',
  `create table cluster_member (
     kind text not null,
     record_id text not null,
     cluster_id text not null,
     primary key (kind, record_id)
   )`,
  'create index cluster_member_cluster on cluster_member (kind, cluster_id)',
  ...appendOnly(['linkage_model', 'linking_run', 'merge_decision']),
];
