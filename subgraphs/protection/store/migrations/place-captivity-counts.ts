import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Says where and when counts of captivities are, beside incidents; a count of several countries is in none. */
export class PlaceCaptivityCounts1764244800001 implements MigrationInterface {
  name = 'PlaceCaptivityCounts1764244800001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create table captivity_cell (
         record_key text primary key, places text[] not null, first_day date not null, last_day date not null
       )`,
    );
    await runner.query(
      `create or replace view record_where as ${INCIDENTS}
       union all select record_key, places, first_day, last_day from captivity_cell`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`create or replace view record_where as ${INCIDENTS}`);
    await runner.query('drop table captivity_cell');
  }
}

const INCIDENTS = `select 'incident/' || i.id as record_key,
    array_remove(array[m.iso3, m.admin1_pcode, m.admin2_pcode, m.pcode], null) as places,
    i.first_day, i.last_day
  from incident i left join place_mention m on m.key = i.place_key`;
