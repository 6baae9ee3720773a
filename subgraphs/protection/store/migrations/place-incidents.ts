import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Says where and when incidents are, so that a right may speak of those of some places and days alone. */
export class PlaceIncidents1764241200001 implements MigrationInterface {
  name = 'PlaceIncidents1764241200001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index incident_record_key on incident (('incident/' || id))`);
    await runner.query(
      `create or replace view record_where as
       select 'incident/' || i.id as record_key,
         array_remove(array[m.iso3, m.admin1_pcode, m.admin2_pcode, m.pcode], null) as places,
         i.first_day, i.last_day
       from incident i left join place_mention m on m.key = i.place_key`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create or replace view record_where as
       select null::text as record_key, null::text[] as places, null::date as first_day,
         null::date as last_day where false`,
    );
    await runner.query('drop index incident_record_key');
  }
}
