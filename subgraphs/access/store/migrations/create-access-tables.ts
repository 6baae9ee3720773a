import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateAccessTables1763860000005 implements MigrationInterface {
  name = 'CreateAccessTables1763860000005';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`drop table ${table}`);
  }
}

const TABLES = ['movement_outcome', 'access_indicator', 'access_agreement'];

const STATEMENTS = [
  `create table access_agreement (
     dataset text not null, record_id text not null, id text not null, type text not null,
     signed date not null, place_keys text[] not null, organization_keys text[] not null,
     content jsonb not null, primary key (dataset, record_id)
   )`,
  'create index access_agreement_id on access_agreement (id, dataset, record_id)',
  'create index access_agreement_places on access_agreement using gin (place_keys)',
  'create index access_agreement_organizations on access_agreement using gin (organization_keys)',
  `create table access_indicator (
     dataset text not null, record_id text not null, measure text not null, value text,
     status text not null, subject text, as_given text not null, country text not null,
     place_key text not null, primary key (dataset, record_id, measure)
   )`,
  'create unique index access_indicator_order on access_indicator (record_id, measure, dataset)',
  'create index access_indicator_place on access_indicator (place_key)',
  `create table movement_outcome (
     dataset text not null, record_id text not null, period_from date not null,
     period_to date not null check (period_to >= period_from), area text not null,
     is_total boolean not null, planned int, facilitated int, partially_facilitated int,
     impeded int, denied int, cancelled_or_postponed int, country text not null, admin1 text,
     place_key text not null, citation text, primary key (dataset, record_id)
   )`,
  `create unique index movement_outcome_order
     on movement_outcome (period_from, area, record_id, dataset)`,
  'create index movement_outcome_place on movement_outcome (place_key)',
];
