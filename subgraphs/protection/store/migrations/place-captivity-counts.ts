import type { MigrationInterface, QueryRunner } from 'typeorm';
import { WHERE_INCIDENTS } from './place-incidents';

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
      `create or replace view record_where as ${WHERE_INCIDENTS}
       union all select record_key, places, first_day, last_day from captivity_cell`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`create or replace view record_where as ${WHERE_INCIDENTS}`);
    await runner.query('drop table captivity_cell');
  }
}
