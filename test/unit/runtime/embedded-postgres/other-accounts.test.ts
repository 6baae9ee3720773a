import fs from 'node:fs';
import path from 'node:path';
import { findBinaries } from '../../../../shared/runtime/embedded-postgres/find-binaries';
import { prepareBinaries } from '../../../../shared/runtime/embedded-postgres/prepare-binaries';
import { placeServer } from '../../../../shared/runtime/embedded-postgres/server-place';
import { startEmbeddedPostgres } from '../../../../shared/runtime/embedded-postgres/start-embedded-postgres';
import { ask, holdServer, killed, temporaryFolder } from './server-under-test';

const NOBODY = { uid: 65_534, gid: 65_534 };
/** These change the account, which only root can; the other tests cover a start as anybody else. */
const itAsRoot = process.getuid?.() === 0 ? it : it.skip;

describe('the embedded PostgreSQL under other accounts', () => {
  itAsRoot('runs as whoever starts it, when that is not root', async () => {
    const folder = temporaryFolder();
    fs.chownSync(folder, NOBODY.uid, NOBODY.gid);
    const { holder, adminUrl, uid } = await holdServer(folder, NOBODY);
    expect(uid).toBe(NOBODY.uid);
    expect(await ask(adminUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    await killed(holder);
    const asRoot = await startEmbeddedPostgres({ folder, durable: false });
    expect(fs.statSync(path.join(folder, 'server/data/postmaster.pid')).uid).toBe(NOBODY.uid);
    await asRoot.stop();
    fs.rmSync(folder, { recursive: true });
  });

  itAsRoot('keeps data outside a folder that its account cannot enter', async () => {
    const home = temporaryFolder(0o700);
    const folder = path.join(home, 'postgres');
    const first = await startEmbeddedPostgres({ folder, durable: false });
    const [row] = await ask(first.adminUrl, "select current_setting('data_directory') as data");
    const place = path.dirname(String(row?.data));
    expect(place).toMatch(/^\/var\/lib\/passage\/[0-9a-f]{16}$/);
    await ask(first.adminUrl, 'create table kept as select 7 as value');
    await first.stop();

    const second = await startEmbeddedPostgres({ folder, durable: false });
    expect(await ask(second.adminUrl, 'select value from kept')).toEqual([{ value: 7 }]);
    await second.stop();

    fs.rmSync(folder, { recursive: true });
    const empty = await startEmbeddedPostgres({ folder, durable: false });
    await expect(ask(empty.adminUrl, 'select value from kept')).rejects.toThrow('does not exist');
    await empty.stop();
    fs.rmSync(home, { recursive: true });
    fs.rmSync(place, { recursive: true });
  });
});

describe('the binaries', () => {
  itAsRoot('are copied, with their library links, when their folder cannot be entered', () => {
    const home = temporaryFolder();
    const closed = path.join(home, 'closed');
    fs.mkdirSync(path.join(closed, 'native/lib'), { recursive: true, mode: 0o700 });
    fs.writeFileSync(path.join(closed, 'package.json'), '{"version":"1.2.3"}');
    fs.writeFileSync(path.join(closed, 'native/lib/libpq.so.5.18'), 'library');
    const links = [{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }];
    fs.writeFileSync(path.join(closed, 'native/pg-symlinks.json'), JSON.stringify(links));
    const place = placeServer(home);

    const prepared = prepareBinaries(path.join(closed, 'native'), place);
    expect(prepared).toBe(path.join(home, 'server/postgresql-1.2.3'));
    expect(fs.readFileSync(path.join(prepared, 'lib/libpq.so.5'), 'utf8')).toBe('library');
    expect(fs.readdirSync(path.join(home, 'server'))).toEqual(['postgresql-1.2.3']);
    fs.rmSync(home, { recursive: true });
  });

  it('are said to be missing in one sentence', () => {
    const home = temporaryFolder();
    const place = placeServer(home);
    expect(() => findBinaries(place, [path.join(home, 'nothing')])).toThrow(
      'no PostgreSQL runs on this platform',
    );
    fs.rmSync(home, { recursive: true });
  });
});
