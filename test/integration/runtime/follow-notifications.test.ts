import { Client } from 'pg';
import { createNotifications } from '../../../shared/runtime/store/follow-notifications';
import type { TestDatabase } from '../../testkit/test-database';
import { createTestDatabase } from '../../testkit/test-database';

const LISTENING = `select pid from pg_stat_activity
  where application_name = 'passage-notifications' and datname = current_database()`;

describe('what transactions tell on a channel', () => {
  let database: TestDatabase;
  let writer: Client;
  beforeAll(async () => {
    database = await createTestDatabase('follow_notifications');
    writer = new Client({ connectionString: database.url });
    await writer.connect();
  });
  afterAll(async () => {
    await writer.end();
    await database.drop();
  });

  const tell = (payload: string) => writer.query('select pg_notify($1, $2)', ['news', payload]);
  const connections = async (): Promise<{ pid: number }[]> => (await writer.query(LISTENING)).rows;

  it('is heard once it is committed, in order, by all who follow over one connection', async () => {
    const follow = createNotifications(database.url, 'news');
    const [one, other] = await Promise.all([follow(), follow()]);
    expect(await connections()).toHaveLength(1);
    await writer.query('begin');
    await tell('taken back');
    await writer.query('rollback');
    await tell('first');
    await tell('second');
    for (const follower of [one, other]) {
      expect(await follower.next()).toEqual({ done: false, value: 'first' });
      expect(await follower.next()).toEqual({ done: false, value: 'second' });
    }
    await one.return?.();
    await tell('third');
    expect(await one.next()).toEqual({ done: true, value: undefined });
    expect(await other.next()).toEqual({ done: false, value: 'third' });
    await other.return?.();
  });

  it('needs no connection when nobody follows any more', async () => {
    const follower = await createNotifications(database.url, 'news')();
    await follower.return?.();
    while ((await connections()).length > 0) await new Promise((done) => setTimeout(done, 10));
  });

  it('is said to be missed when the connection breaks, and can be followed again', async () => {
    const follow = createNotifications(database.url, 'news');
    const follower = await follow();
    const waiting = expect(follower.next()).rejects.toMatchObject({ code: 'DATABASE_UNREACHABLE' });
    for (const { pid } of await connections()) {
      await writer.query('select pg_terminate_backend($1)', [pid]);
    }
    await waiting;
    const again = await follow();
    await tell('later');
    expect(await again.next()).toEqual({ done: false, value: 'later' });
    await again.return?.();
  });

  it('is said to be missed by one that takes too slowly; others hear all', async () => {
    const follow = createNotifications(database.url, 'news');
    const [slow, quick] = await Promise.all([follow(), follow()]);
    for (let batch = 0; batch < 3; batch += 1) {
      await writer.query(`select pg_notify('news', n::text) from generate_series(1, 400) as n`);
      for (let count = 0; count < 400; count += 1) await quick.next();
    }
    const taken: unknown[] = [];
    const takeAll = async () => {
      for (;;) taken.push(await slow.next());
    };
    await expect(takeAll()).rejects.toMatchObject({ code: 'DATABASE_UNREACHABLE' });
    expect(taken.length).toBeLessThan(1_200);
    await quick.return?.();
  });

  it('cannot be followed where there is no database', async () => {
    const follow = createNotifications('postgres://nobody@127.0.0.1:1/none', 'news');
    await expect(follow()).rejects.toMatchObject({ code: 'DATABASE_UNREACHABLE' });
  });
});
