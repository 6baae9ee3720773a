import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client, escapeIdentifier } from 'pg';
import type { Database } from '../../../shared/runtime/postgres';
import { openDatabase } from '../../../shared/runtime/postgres';
import { answeringRoleOf, answeringUrlOf } from '../../../shared/runtime/postgres-address';
import { openAnswering } from '../../../shared/runtime/postgres-answering';
import { failureOf } from '../../testkit/failure-of';
import type { TestDatabase } from '../../testkit/test-database';
import { createTestDatabase } from '../../testkit/test-database';

let testDatabase: TestDatabase;
let owned: Database;
let admin: Client;

beforeAll(async () => {
  testDatabase = await createTestDatabase('answering_role');
  const { url } = testDatabase;
  owned = await openDatabase({ service: 'funding', url, entities: [], migrations: [] });
  const { pathname } = new URL(url);
  const connectionString = Object.assign(new URL(process.env.PASSAGE_TEST_POSTGRES!), { pathname });
  admin = new Client({ connectionString: connectionString.toString() });
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await owned.destroy();
  await testDatabase.drop();
});

const roleName = () => new URL(answeringUrlOf(testDatabase.url, 'funding')).username;
const role = () => escapeIdentifier(roleName());
const open = (url = answeringUrlOf(testDatabase.url, 'funding')) =>
  openAnswering(owned, { url, service: 'funding', onStatement: () => undefined });

describe('the role that answers questions', () => {
  it.each([
    ['that passes by row-level security', 'alter role %s bypassrls', 'alter role %s nobypassrls'],
    ['that is a superuser', 'alter role %s superuser', 'alter role %s nosuperuser'],
    ['that makes roles', 'alter role %s createrole', 'alter role %s nocreaterole'],
    ['that may become the owner', 'grant %o to %s', 'revoke %o from %s'],
  ])('%s is refused at the start, with what is expected of it', async (_, spoil, mend) => {
    const owner = escapeIdentifier(new URL(testDatabase.url).username);
    const run = (sql: string) => admin.query(sql.replace('%s', role()).replace('%o', owner));
    await run(spoil);
    const { code, sentence } = await failureOf(() => open());
    await run(mend);
    expect(code).toBe('CONFIGURATION_INVALID');
    expect(sentence).toMatch(/^FUNDING_ANSWERING_DATABASE_URL: this role is not held by row-level/);
    expect(sentence).toMatch(/found "answering_role\w+_answering".*no BYPASSRLS.*owns nothing\.$/);
    await (await open()).destroy();
  });

  it('loses what it was given besides when a subgraph starts', async () => {
    await owned.query('create table thing (id int)');
    await owned.query(`grant insert, delete on thing to ${role()}`);
    const answering = await open();
    await expect(answering.query('insert into thing values (1)')).rejects.toThrow(/permission/);
    expect(await answering.query('select * from thing')).toEqual([]);
    await answering.destroy();
  });

  it('is made by an owner that may make roles', async () => {
    const owner = escapeIdentifier(new URL(testDatabase.url).username);
    const url = new URL(answeringUrlOf(testDatabase.url, 'funding'));
    url.username = `${url.username}_2`;
    await admin.query(`alter role ${owner} createrole`);
    const answering = await open(url.toString());
    expect(await answering.query('select current_user as me')).toEqual([{ me: url.username }]);
    await answering.destroy();
    await admin.query(`drop owned by ${escapeIdentifier(url.username)}`);
    await admin.query(`drop role ${escapeIdentifier(url.username)}`);
    await admin.query(`alter role ${owner} nocreaterole`);
  });

  it('is asked for in one sentence with its statements where the owner may not, without a password', async () => {
    const url = new URL(answeringUrlOf(testDatabase.url, 'funding'));
    url.username = 'nobody_answering';
    const { code, sentence } = await failureOf(() => open(url.toString()));
    expect(code).toBe('CONFIGURATION_INVALID');
    expect(sentence).toMatch(
      /^FUNDING_ANSWERING_DATABASE_URL: the role "nobody_answering" is missing\. Expected that an administrator/,
    );
    expect(sentence).toContain("create role nobody_answering login noinherit password '...'");
    expect(sentence).toContain('grant connect on database');
    expect(sentence).not.toContain(url.password);
  });

  it('with another password is told so, without the password', async () => {
    const url = Object.assign(new URL(answeringUrlOf(testDatabase.url, 'funding')), {
      password: 'hunter2',
    });
    const { code, sentence } = await failureOf(() => open(url.toString()));
    expect(code).toBe('DATABASE_UNREACHABLE');
    expect(sentence).toMatch(/^FUNDING_ANSWERING_DATABASE_URL: cannot use the database/);
    expect(sentence).not.toContain('hunter2');
  });

  it('needs an address of its own where the owner has no password', async () => {
    const { sentence } = await failureOf(() =>
      Promise.resolve(answeringUrlOf('postgres://funding@db/funding', 'funding')),
    );
    expect(sentence).toMatch(/^FUNDING_ANSWERING_DATABASE_URL: .*Expected the address of the role/);
  });

  it('is made by Docker under the same name and password', async () => {
    const script = readFileSync(
      join(__dirname, '../../../shared/tools/docker/create-databases.sh'),
      'utf8',
    );
    const [, selected] = /^select (:'name'[\s\S]*?) \\gset$/m.exec(script)!;
    const sql = `select ${selected}`
      .replaceAll(":'name'", '$1::text')
      .replaceAll(":'secret'", '$2::text');
    const { rows } = await admin.query(sql, ['funding', 's3cret']);
    const { name, password } = answeringRoleOf('funding', 's3cret');
    expect(rows).toEqual([{ answering: name, answering_secret: password }]);
  });
});
