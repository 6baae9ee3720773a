import type { MigrationInterface, QueryRunner } from 'typeorm';
import { MATCH_RATE } from './match-rate-sql';

export class CreateLogisticsTables1763870000001 implements MigrationInterface {
  name = 'CreateLogisticsTables1763870000001';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const view of VIEWS) await runner.query(`drop ${view}`);
    for (const table of TABLES) await runner.query(`drop table ${table}`);
    await runner.query('drop index place_mention_pcode');
  }
}

const VIEWS = ['view voyage', 'materialized view match_rate', 'materialized view place_within'];

const TABLES = [
  'consignment',
  'corridor',
  'obstacle',
  'port',
  'border_crossing',
  'crossing_report',
  'presence_figure',
  'presence_organization',
  'operational_presence',
];

const SOURCED = 'id text primary key, dataset text not null, record_id text not null';
const PERIOD = 'period_from date, period_to date';
const POINT = 'latitude double precision, longitude double precision, precision text';

const STATEMENTS = [
  'create index place_mention_pcode on place_mention (pcode)',
  `create materialized view place_within as
     select key, admin1_pcode as pcode from place_mention where admin1_pcode is not null
     union all
     select key, admin2_pcode from place_mention where admin2_pcode is not null
     union all
     select key, pcode from place_mention
     where pcode is distinct from admin1_pcode and pcode is distinct from admin2_pcode`,
  'create index place_within_pcode on place_within (pcode)',
  'create index place_within_key on place_within (key)',
  `create table operational_presence (
     ${SOURCED}, place_key text, sector_key text, sector_name text, activity text, status text,
     response_plan text, locality text, ${PERIOD}, ${POINT}
   )`,
  'create index operational_presence_place on operational_presence (place_key)',
  'create index operational_presence_sector on operational_presence (sector_key)',
  'create index operational_presence_dataset on operational_presence (dataset)',
  `create table presence_organization (
     presence_id text not null references operational_presence (id) on delete cascade,
     position int not null, role text not null, organization_key text not null, name text,
     acronym text, type text, primary key (presence_id, position)
   )`,
  'create index presence_organization_key on presence_organization (organization_key)',
  `create table presence_figure (
     ${SOURCED}, place_key text, sector_key text, sector_name text, is_total boolean not null,
     organizations int, people_reached int, sectors_present text[] not null, ${PERIOD}
   )`,
  'create index presence_figure_place on presence_figure (place_key)',
  `create table crossing_report (
     dataset text not null, record_id text not null, name text not null, local_name text,
     country_key text not null, country_given text not null, neighbour_key text not null,
     neighbour_given text not null, type text, status text not null, status_as_given text,
     as_of date, latitude double precision, longitude double precision,
     primary key (dataset, record_id)
   )`,
  `create table border_crossing (
     id text primary key, name text not null, local_name text, country_names text[] not null,
     iso3s text[] not null, type text, status text not null, status_as_of date,
     latitude double precision, longitude double precision, reports jsonb not null
   )`,
  'create index border_crossing_countries on border_crossing using gin (iso3s)',
  `create table port (
     ${SOURCED}, place_key text, name text, locode text, type text, size text, status text,
     humanitarian_use text, checked_on date, remarks text, ${POINT}
   )`,
  'create index port_locode on port (locode)',
  'create index port_place on port (place_key)',
  `create table obstacle (
     ${SOURCED}, place_key text, kind text not null, name text, type_code text,
     type_abbreviation text, status_code text, operator_code text, governorate_code text,
     surveyed text, ${POINT}
   )`,
  'create index obstacle_place on obstacle (place_key)',
  `create table corridor (
     ${SOURCED}, agreement_id text not null, title text not null, countries text[] not null,
     points text[] not null, agreed_on date
   )`,
  'create index corridor_agreement on corridor (agreement_id)',
  `create table consignment (
     ${SOURCED}, place_key text, agreement_id text, voyage_id text not null,
     voyage_number int not null, is_further_cargo boolean not null, is_aid boolean, commodity text,
     tonnage numeric, destination_income_group text, vessel_name text, imo text, flag text,
     departure_port_name text, departure_port_code text, departed_on date, inspected_on date,
     inspection_place text
   )`,
  'create index consignment_voyage on consignment (voyage_id)',
  'create index consignment_agreement on consignment (agreement_id, voyage_number, id)',
  `create view voyage as
     select voyage_id as id, voyage_number as number, min(agreement_id) as agreement_id,
       min(vessel_name) as vessel_name, min(imo) as imo, min(flag) as flag,
       min(departure_port_name) as departure_port_name,
       min(departure_port_code) as departure_port_code, min(departed_on) as departed_on,
       max(inspected_on) as inspected_on, min(inspection_place) as inspection_place,
       sum(tonnage) as tonnage
     from consignment group by voyage_id, voyage_number`,
  `create materialized view match_rate as ${MATCH_RATE}`,
];
