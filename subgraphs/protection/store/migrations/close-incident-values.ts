import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is above LOW of incidents and their reports moves to values that are read by right alone. */
export class CloseIncidentValues1764154800001 implements MigrationInterface {
  name = 'CloseIncidentValues1764154800001';

  async up(runner: QueryRunner): Promise<void> {
    for (const { table, key, perpetrator } of TABLES) {
      await runner.query(
        `insert into closed_value (record_key, coordinate, value)
         select ${key}, ${perpetrator},
           jsonb_build_object('type', perpetrator_type, 'name', perpetrator_name)
         from ${table} where coalesce(perpetrator_type, perpetrator_name) is not null
         union all
         select ${key}, ${TYPE} || '.' || detail.key, detail.value
         from ${table}, jsonb_each(details) as detail
         where detail.key = any(${DETAILS}) and detail.value <> 'null'`,
      );
      await runner.query(`update ${table} set details = details - ${DETAILS}`);
      await runner.query(
        `alter table ${table} drop column perpetrator_type, drop column perpetrator_name`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { table, key, perpetrator } of TABLES) {
      await runner.query(
        `alter table ${table} add column perpetrator_type text, add column perpetrator_name text`,
      );
      await runner.query(
        `update ${table} set perpetrator_type = value ->> 'type', perpetrator_name = value ->> 'name'
         from closed_value where record_key = ${key} and coordinate = ${perpetrator}`,
      );
      await runner.query(
        `update ${table} set details = ${table}.details || closed.details
         from (
           select record_key, jsonb_object_agg(split_part(coordinate, '.', 2), value) as details
           from closed_value where split_part(coordinate, '.', 2) = any(${DETAILS})
           group by record_key
         ) as closed where closed.record_key = ${key}`,
      );
    }
    await runner.query('delete from closed_value');
  }
}

const DETAILS = `'{organizationsAsGiven,motive,captivityOutcome}'::text[]`;

const TYPE = `case kind when 'AID_WORKER' then 'AidWorkerIncident' when 'HEALTH' then 'AttackOnHealth'
  when 'EDUCATION' then 'AttackOnEducation' when 'PROTECTION' then 'ProtectionIncident'
  when 'FOOD_SECURITY' then 'FoodSecurityIncident' else 'ExplosiveWeaponIncident' end`;

const TABLES = [
  { table: 'incident', key: `'incident/' || id`, perpetrator: `${TYPE} || '.perpetrator'` },
  {
    table: 'incident_report',
    key: `'report/' || dataset || '/' || record_id`,
    perpetrator: `'IncidentReport.perpetrator'`,
  },
];
