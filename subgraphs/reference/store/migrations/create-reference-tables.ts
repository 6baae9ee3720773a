import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateReferenceTables1763860000001 implements MigrationInterface {
  name = 'CreateReferenceTables1763860000001';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`drop table ${table}`);
  }
}

const TABLES = [
  'pcode_form',
  'crisis',
  'organization_type',
  'organization_claim',
  'organization',
  'sector_alias',
  'sector',
  'area_alias',
  'admin_area',
  'country',
];

const STATEMENTS = [
  `create table country (
     iso3 text primary key, iso2 text not null, m49 text not null, name text not null,
     aliases text[] not null
   )`,
  `create table admin_area (
     pcode text primary key, name text not null, level int not null, parent text not null,
     iso3 text not null, valid_from date, dataset text not null, record_id text not null
   )`,
  'create index admin_area_parent on admin_area (parent, pcode)',
  'create index admin_area_iso3 on admin_area (iso3, level, pcode)',
  `create table area_alias (
     dataset text not null, record_id text not null, pcode text, name text not null,
     admin1_pcode text, spellings text[] not null, primary key (dataset, record_id)
   )`,
  'create index area_alias_pcode on area_alias (pcode)',
  `create table sector (
     code text primary key, list_id text not null, name text not null, name_fr text, group_type text,
     dataset text not null, record_id text not null
   )`,
  `create table sector_alias (
     dataset text not null, record_id text not null, list_id text not null,
     spellings text[] not null, primary key (dataset, record_id)
   )`,
  `create table organization (
     id text primary key, name text not null, acronym text, aliases text[] not null, scope text,
     identifiers jsonb not null, claims jsonb not null
   )`,
  `create table organization_claim (
     dataset text not null, record_id text not null, name text not null, acronym text,
     aliases text[] not null, scope text, identifiers jsonb not null,
     primary key (dataset, record_id)
   )`,
  'create table organization_type (code text primary key, name text not null, scope text)',
  `create table crisis (
     id text primary key, name text not null, drivers text[] not null, countries text[] not null,
     dataset text not null, record_id text not null
   )`,
  'create index crisis_countries on crisis using gin (countries)',
  'create table pcode_form (iso3 text primary key, lengths int[] not null)',
];
