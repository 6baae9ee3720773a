import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  MENTIONED_PLACES,
  NOWHERE,
} from '../../../../shared/runtime/store/rights/limit-field-rights';

/** Says where and when incidents are, so that a right may speak of those of some places and days alone. */
export class PlaceIncidents1764241200001 implements MigrationInterface {
  name = 'PlaceIncidents1764241200001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index incident_record_key on incident (('incident/' || id))`);
    await runner.query(`create or replace view record_where as ${WHERE_INCIDENTS}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`create or replace view record_where as ${NOWHERE}`);
    await runner.query('drop index incident_record_key');
  }
}

/** Where and when incidents are. */
export const WHERE_INCIDENTS = `select 'incident/' || i.id as record_key, ${MENTIONED_PLACES} as places,
    i.first_day, i.last_day
  from incident i left join place_mention m on m.key = i.place_key`;
