import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { Database } from '../../../shared/runtime/postgres';
import { openDatabase } from '../../../shared/runtime/postgres';
import { appendOnly } from '../../../shared/runtime/store/append-only';
import type { TestDatabase } from '../../testkit/test-database';
import { createTestDatabase } from '../../testkit/test-database';

class CreateLedger1700000000000 implements MigrationInterface {
  name = 'CreateLedger1700000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['ledger', 'journal']) {
      await runner.query(`create table ${table} (id int primary key, words text not null)`);
    }
    for (const statement of appendOnly(['ledger', 'journal'])) await runner.query(statement);
    for (const statement of appendOnly([])) await runner.query(statement);
  }

  async down(): Promise<void> {}
}

describe('an append-only table', () => {
  let place: TestDatabase;
  let database: Database;

  beforeAll(async () => {
    place = await createTestDatabase('append_only');
    const migrations = [CreateLedger1700000000000];
    database = await openDatabase({ service: 'test', url: place.url, entities: [], migrations });
    await database.query(`insert into ledger values (1, 'signed')`);
  });

  afterAll(async () => {
    await database.destroy();
    await place.drop();
  });

  it.each([
    [`update ledger set words = 'denied'`],
    [`insert into ledger values (1, 'denied') on conflict (id) do update set words = 'denied'`],
    ['delete from ledger'],
    ['truncate ledger'],
    ['delete from journal'],
  ])('refuses: %s', async (statement) => {
    await expect(database.query(statement)).rejects.toThrow(/are only ever added/);
    expect(await database.query('select * from ledger')).toEqual([{ id: 1, words: 'signed' }]);
  });

  it('takes more rows', async () => {
    await database.query(`insert into journal values (1, 'read')`);
    expect(await database.query('select count(*) from journal')).toEqual([{ count: 1 }]);
  });
});
