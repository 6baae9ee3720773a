import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateProtectionTables1763860000004 implements MigrationInterface {
  name = 'CreateProtectionTables1763860000004';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`drop table ${table}`);
  }
}

const TABLES = [
  'conflict_affected_settlement',
  'needs',
  'severity',
  'incident_merge_queue',
  'incident',
  'incident_report',
];

const STATEMENTS = [
  `create table incident_report (
     dataset text not null, record_id text not null, incident_id text not null,
     registry text not null, kind text not null, date text not null,
     place jsonb not null, place_key text, latitude double precision, longitude double precision,
     precision text not null, precision_as_given text, setting text, description text,
     perpetrator_type text, perpetrator_name text, means text, victims jsonb not null,
     organization_types text[] not null, details jsonb not null,
     primary key (dataset, record_id)
   )`,
  'create index incident_report_incident on incident_report (incident_id)',
  `create table incident (
     id text primary key, registry text not null, kind text not null, kinds text[] not null,
     date text not null, first_day date not null, last_day date not null,
     place jsonb not null, place_key text, latitude double precision, longitude double precision,
     place_precision text not null, precision_as_given text, point_precision_as_given text, setting text, description text,
     perpetrator_type text, perpetrator_name text, means text,
     killed int, wounded int, kidnapped int, detained int, victims jsonb not null,
     organization_types text[] not null, details jsonb not null, datasets text[] not null
   )`,
  'create index incident_first_day on incident (first_day, id)',
  'create index incident_place on incident (place_key, first_day)',
  'create table incident_merge_queue (incident_id text primary key)',
  `create table severity (
     id text primary key, crisis_id text not null, crisis_name text not null, month text not null,
     countries text[] not null, place_keys text[] not null, country_level boolean not null,
     aggregated boolean not null, regional boolean not null, severity_index double precision,
     category double precision, category_name text, reliability text, impact double precision,
     geographical_impact double precision, human_impact double precision,
     conditions double precision, people_in_need double precision, concentration double precision,
     complexity double precision, society_and_safety double precision,
     operating_environment double precision, last_updated date, dataset text not null,
     record_id text not null
   )`,
  'create index severity_crisis on severity (crisis_id, month)',
  'create index severity_month on severity (month, id)',
  'create index severity_places on severity using gin (place_keys)',
  `create table needs (
     id text primary key, dataset text not null, record_id text not null, year int not null,
     place jsonb not null, place_key text, level int not null, sector_code text, sector_key text,
     sector_name text not null, intersectoral boolean not null, category text,
     population double precision, affected double precision, in_need double precision,
     targeted double precision, reached double precision, remark text
   )`,
  'create index needs_level on needs (level, id)',
  'create index needs_place on needs (place_key)',
  `create table conflict_affected_settlement (
     id text primary key, dataset text not null, record_id text not null, date date not null,
     name text not null, name_uk text, name_ru text, status text not null, control text, code text,
     report_url text, place jsonb not null, place_key text, latitude double precision,
     longitude double precision
   )`,
  'create index conflict_affected_settlement_date on conflict_affected_settlement (date, id)',
  'create index conflict_affected_settlement_place on conflict_affected_settlement (place_key)',
];
