import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tables in which every owner keeps where its records came from and what it could not take in. */
export class CreateIngestTables1700000000001 implements MigrationInterface {
  name = 'CreateIngestTables1700000000001';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`drop table ${table}`);
  }
}

const TABLES = [
  'sector_mention',
  'organization_mention',
  'place_mention',
  'rejected_row',
  'source_record_revision',
  'source_record',
  'dataset',
];

const STATEMENTS = [
  `create table dataset (
     id text primary key,
     title text not null,
     publisher text not null,
     licence text not null,
     url text,
     retrieved_at date,
     sensitivity text not null check (sensitivity in ('LOW', 'MODERATE', 'HIGH', 'SEVERE'))
   )`,
  `create table source_record (
     dataset text not null references dataset (id),
     record_id text not null,
     version text,
     content_hash text not null,
     as_given jsonb not null,
     received_at timestamptz not null default now(),
     primary key (dataset, record_id)
   )`,
  `create table source_record_revision (
     dataset text not null,
     record_id text not null,
     content_hash text not null,
     version text,
     as_given jsonb not null,
     received_at timestamptz not null,
     superseded_at timestamptz not null default now(),
     foreign key (dataset, record_id) references source_record (dataset, record_id)
   )`,
  `create index source_record_revision_record on source_record_revision (dataset, record_id)`,
  `create table rejected_row (
     dataset text not null references dataset (id),
     file text not null,
     place_in_file text not null,
     column_name text not null,
     value text not null,
     reason text not null,
     received_at timestamptz not null default now()
   )`,
  `create index rejected_row_file on rejected_row (dataset, file)`,
  `create table place_mention (
     key text primary key,
     country text,
     pcode_given text,
     admin1 text,
     admin2 text,
     admin3 text,
     match text not null default 'UNRESOLVED',
     pcode text,
     admin1_pcode text,
     admin2_pcode text,
     iso3 text
   )`,
  `create index place_mention_iso3 on place_mention (iso3)`,
  `create index place_mention_admin1 on place_mention (admin1_pcode)`,
  `create index place_mention_admin2 on place_mention (admin2_pcode)`,
  `create table organization_mention (
     key text primary key,
     name text not null,
     acronym text,
     match text not null default 'UNRESOLVED',
     organization_id text
   )`,
  `create index organization_mention_organization on organization_mention (organization_id)`,
  `create table sector_mention (
     key text primary key,
     name text not null,
     sector_code text
   )`,
  `create index sector_mention_sector on sector_mention (sector_code)`,
];
