import net from 'node:net';
import type { AddressInfo } from 'node:net';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { Database, Migration } from '../../../shared/runtime/postgres';
import { openDatabase } from '../../../shared/runtime/postgres';
import { failureOf } from '../../testkit/failure-of';
import type { TestDatabase } from '../../testkit/test-database';
import { createTestDatabase } from '../../testkit/test-database';

class CreateThings1800000000001 implements MigrationInterface {
  name = 'CreateThings1800000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('select pg_sleep(0.2)');
    await runner.query('create table thing (id bigint primary key, day date)');
    await runner.query("insert into thing values (1, '2022-03-27')");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table thing');
  }
}

class FailsHalfWay1800000000002 implements MigrationInterface {
  name = 'FailsHalfWay1800000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table half (id int)');
    await runner.query('insert into nowhere values (1)');
  }

  async down(): Promise<void> {}
}

let testDatabase: TestDatabase;
beforeAll(async () => {
  testDatabase = await createTestDatabase('postgres');
});
afterAll(() => testDatabase.drop());

function open(changes: Partial<URL>, migrations: Migration[] = []): Promise<Database> {
  const url = Object.assign(new URL(testDatabase.url), changes).toString();
  return openDatabase({ service: 'funding', url, entities: [], migrations });
}

/** A port on which nobody listens. */
async function freePort(): Promise<string> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return String(port);
}

describe('a database that cannot be used', () => {
  it.each([
    ['another password', { password: 'hunter2' }, /password authentication failed/],
    ['another database', { pathname: '/no_such_database' }, /database no_such_database on .*: /],
    ['a host that does not exist', { hostname: 'no-such-host.invalid' }, /ENOTFOUND|EAI_AGAIN/],
  ])('for %s is told in one sentence', async (_, changes, reason) => {
    expectOneSentence(await failureOf(() => open(changes)), reason);
  });

  it('because nobody listens is told in one sentence, whatever addresses its host has', async () => {
    const port = await freePort();
    for (const hostname of ['127.0.0.1', 'localhost']) {
      expectOneSentence(await failureOf(() => open({ hostname, port })), /ECONNREFUSED/);
    }
  });

  function expectOneSentence(
    { code, sentence }: { code: string; sentence: string },
    reason: RegExp,
  ) {
    const { password } = new URL(testDatabase.url);
    expect(code).toBe('DATABASE_UNREACHABLE');
    expect(sentence).toMatch(reason);
    expect(sentence).toMatch(
      /^FUNDING_DATABASE_URL: cannot use the database \w+ on [\w.-]+:\d+ as \w+: \S/,
    );
    expect(sentence).toMatch(
      /Expected a reachable PostgreSQL on which this role may create tables\.$/,
    );
    expect(sentence).not.toContain('\n');
    expect(sentence).not.toContain('hunter2');
    expect(sentence).not.toContain(password);
  }
});

describe('migrations', () => {
  it('run once when several processes open the database at the same time', async () => {
    const opened = await Promise.all(
      Array.from({ length: 4 }, () => open({}, [CreateThings1800000000001])),
    );
    expect(await opened[0]!.query('select count(*) as n from thing')).toEqual([{ n: 1 }]);
    expect(await opened[1]!.query('select name from migrations')).toEqual([
      { name: 'CreateThings1800000000001' },
    ]);
    await Promise.all(opened.map((database) => database.destroy()));
  });

  it('that fail leave nothing of themselves, and what ran before stays', async () => {
    const both = [CreateThings1800000000001, FailsHalfWay1800000000002];
    const { sentence } = await failureOf(() => open({}, both));
    expect(sentence).toContain('relation "nowhere" does not exist');
    const database = await open({}, [CreateThings1800000000001]);
    expect(await database.query("select to_regclass('half') as half")).toEqual([{ half: null }]);
    await database.destroy();
  });
});

it('a day stays the day it is and a count is a number, whatever the time zone', async () => {
  const database = await open({}, [CreateThings1800000000001]);
  await database.query("set time zone 'Pacific/Kiritimati'");
  expect(await database.query('select id, day from thing')).toEqual([{ id: 1, day: '2022-03-27' }]);
  await database.destroy();
});
