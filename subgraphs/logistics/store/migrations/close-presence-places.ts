import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  MENTIONED_PLACES,
  NOWHERE,
} from '../../../../shared/runtime/store/rights/limit-field-rights';

/**
 * Where presences are exactly moves to values that are read by right alone, and the words of source rows that may
 * repeat it are taken out: the next load puts back what may be read, as a revision.
 */
export class ClosePresencePlaces1764331200001 implements MigrationInterface {
  name = 'ClosePresencePlaces1764331200001';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of UNDOING) await runner.query(statement);
  }
}

const PLACE_COLUMNS = ['latitude', 'longitude', 'precision', 'locality'];

const forgetWords = (table: string) =>
  `update ${table} set as_given = '{}', content_hash = ''
   where as_given <> '{}' and dataset in (
     select dataset from operational_presence
     where coalesce(latitude, longitude) is not null or locality is not null)`;

const STATEMENTS = [
  `insert into closed_value (record_key, coordinate, value)
   select 'presence/' || id, 'OperationalPresence.location',
     jsonb_build_object('latitude', latitude, 'longitude', longitude, 'precision', precision)
   from operational_presence where latitude is not null and longitude is not null
   union all
   select 'presence/' || id, 'OperationalPresence.siteAsGiven', to_jsonb(locality)
   from operational_presence where locality is not null`,
  ...['source_record', 'source_record_revision'].map(forgetWords),
  `alter table operational_presence ${PLACE_COLUMNS.map((name) => `drop column ${name}`).join(', ')}`,
  `create index operational_presence_record_key on operational_presence (('presence/' || id))`,
  `create or replace view record_where as
   select 'presence/' || p.id as record_key,
     ${MENTIONED_PLACES} as places,
     p.period_from as first_day, p.period_to as last_day
   from operational_presence p left join place_mention m on m.key = p.place_key`,
];

const UNDOING = [
  `create or replace view record_where as ${NOWHERE}`,
  'drop index operational_presence_record_key',
  `alter table operational_presence add column latitude double precision,
     add column longitude double precision, add column precision text, add column locality text`,
  `update operational_presence set latitude = (value ->> 'latitude')::float,
     longitude = (value ->> 'longitude')::float, precision = value ->> 'precision'
   from closed_value where record_key = 'presence/' || id and coordinate = 'OperationalPresence.location'`,
  `update operational_presence set locality = value #>> '{}'
   from closed_value where record_key = 'presence/' || id and coordinate = 'OperationalPresence.siteAsGiven'`,
  'delete from closed_value',
];
