import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { Caller } from '../../../shared/core/caller';
import type { Database } from '../../../shared/runtime/postgres';
import { openDatabase } from '../../../shared/runtime/postgres';
import { answeringUrlOf } from '../../../shared/runtime/postgres-address';
import { openAnswering } from '../../../shared/runtime/postgres-answering';
import { ASKING_FUNCTIONS, guard } from '../../../shared/runtime/store/guard';
import { createTestDatabase } from '../../testkit/test-database';

/** Visits that their organization alone sees and records. */
class GuardVisits1800000000001 implements MigrationInterface {
  name = 'GuardVisits1800000000001';

  async up(runner: QueryRunner): Promise<void> {
    const own = 'organization = (select asking_organization())';
    for (const statement of [
      ...ASKING_FUNCTIONS,
      'create table visit (organization text not null, note text not null)',
      'create view seen_visit with (security_invoker = true) as select note from visit',
      "insert into visit values ('ocha', 'of ocha'), ('wfp', 'of wfp')",
      ...guard('visit', { reads: own, adds: own }),
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {}
}

/** A database with guarded visits, under its two roles; the answering one has a single connection. */
export async function openVisits(name: string) {
  const testDatabase = await createTestDatabase(name);
  const { url } = testDatabase;
  const kept = await openDatabase({
    ...{ service: 'funding', url, entities: [] },
    migrations: [GuardVisits1800000000001],
  });
  const answeringUrl = answeringUrlOf(url, 'funding');
  const statements = { count: 0 };
  const answering = await openAnswering(kept, {
    ...{ url: answeringUrl, service: 'funding', onStatement: () => (statements.count += 1) },
    poolSize: 1,
  });
  const stop = async () => {
    await answering.destroy();
    await kept.destroy();
    await testDatabase.drop();
  };
  return { url, answeringUrl, kept, answering, statements, stop };
}

export type GuardedVisits = Awaited<ReturnType<typeof openVisits>>;

export function viewerOf(organization: string, purpose?: string) {
  const caller: Caller = {
    ...{ kind: 'ORGANIZATION', organization },
    ...(purpose !== undefined && { purpose }),
  };
  return { caller, today: '2026-11-26' };
}

/** What PostgreSQL answers to a statement that it refuses. */
export function refusalOf(database: Pick<Database, 'query'>, sql: string): Promise<string> {
  return database.query(sql).then(
    () => 'it did it',
    (error: Error) => error.message,
  );
}
