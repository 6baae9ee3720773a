import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Source rows were kept word for word before columns had levels. Those words are taken out; the next
 * load puts back what may be read, as a revision. What was recorded through the graph stays.
 */
export class ForgetClosedWords1764115200002 implements MigrationInterface {
  name = 'ForgetClosedWords1764115200002';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['source_record', 'source_record_revision']) {
      await runner.query(
        `update ${table} set as_given = '{}', content_hash = ''
         where as_given <> '{}' and dataset not like 'recorded-by-%'`,
      );
    }
  }

  async down(): Promise<void> {}
}
