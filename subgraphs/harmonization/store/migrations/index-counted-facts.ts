import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Totals find flows by their plan and presences by the name under which they stand. */
export class IndexCountedFacts1764142200000 implements MigrationInterface {
  name = 'IndexCountedFacts1764142200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create index compared_record_plan on compared_record ((facts ->> 'plan')) where kind = 'MONEY'`,
    );
    await runner.query(
      `create index compared_record_name on compared_record ((facts ->> 'name')) where kind = 'PRESENCE'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index compared_record_name');
    await runner.query('drop index compared_record_plan');
  }
}
