import { randomBytes } from 'node:crypto';
import { PassageError } from '../../shared/core/errors';
import { dropDatabase, ensureDatabase } from '../../shared/runtime/postgres-admin';

export interface TestDatabase {
  /** The address of the role that owns the empty database. */
  readonly url: string;
  readonly drop: () => Promise<void>;
}

/** An empty database with a role of its own, on the PostgreSQL that jest's global setup started. */
export async function createTestDatabase(name: string): Promise<TestDatabase> {
  const adminUrl = process.env.PASSAGE_TEST_POSTGRES;
  if (adminUrl === undefined) {
    throw new PassageError('CONFIGURATION_INVALID', 'no test server runs', {
      where: 'PASSAGE_TEST_POSTGRES',
      expected: "the address that jest's global setup gives",
    });
  }
  const unique = `${name.toLowerCase().replace(/\W+/g, '_').slice(0, 40)}_${randomBytes(4).toString('hex')}`;
  const url = await ensureDatabase(adminUrl, unique, randomBytes(16).toString('hex'));
  return { url, drop: () => dropDatabase(adminUrl, unique) };
}
