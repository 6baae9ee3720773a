import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Agreements name crossings without telling the country on the other side. */
export class NameCrossingsByAgreements1764116000001 implements MigrationInterface {
  name = 'NameCrossingsByAgreements1764116000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table crossing_report
      alter column neighbour_key drop not null, alter column neighbour_given drop not null,
      add column agreement_ids text[] not null default '{}'`);
    await runner.query(
      'create index border_crossing_reports on border_crossing using gin (reports jsonb_path_ops)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index border_crossing_reports');
    await runner.query(`delete from crossing_report where neighbour_key is null`);
    await runner.query(`alter table crossing_report drop column agreement_ids,
      alter column neighbour_key set not null, alter column neighbour_given set not null`);
  }
}
