import { Client } from 'pg';
import { createTestDatabase } from '../../testkit/test-database';

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as unknown[];
  } finally {
    await client.end();
  }
}

describe('a test database', () => {
  it('is empty, belongs to its role and knows upper and lower case of every language', async () => {
    const { url, drop } = await createTestDatabase('Test database');
    await ask(url, 'create table thing (name text)');
    expect(
      await ask(url, "select lower('ÉÑШ') as name, current_setting('fsync') as fsync"),
    ).toEqual([{ name: 'éñш', fsync: 'off' }]);
    await drop();
    await expect(ask(url, 'select 1')).rejects.toThrow(/authentication failed|does not exist/);
  });

  it('lets no other organization in', async () => {
    const [one, other] = await Promise.all([
      createTestDatabase('one'),
      createTestDatabase('other'),
    ]);
    const intruder = new URL(one.url);
    intruder.pathname = new URL(other.url).pathname;
    await expect(ask(intruder.toString(), 'select 1')).rejects.toThrow('permission denied');
    intruder.pathname = '/postgres';
    await expect(ask(intruder.toString(), 'select 1')).rejects.toThrow('permission denied');
    await Promise.all([one.drop(), other.drop()]);
  });
});
