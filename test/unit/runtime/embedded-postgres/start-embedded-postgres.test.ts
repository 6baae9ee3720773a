import fs from 'node:fs';
import path from 'node:path';
import { isAlive } from '../../../../shared/runtime/embedded-postgres/process-identity';
import type { EmbeddedPostgres } from '../../../../shared/runtime/embedded-postgres/start-embedded-postgres';
import { startEmbeddedPostgres } from '../../../../shared/runtime/embedded-postgres/start-embedded-postgres';
import { ask, serverPid, temporaryFolder } from './server-under-test';

const isRoot = process.getuid?.() === 0;
const NOBODY = 65_534;

describe('the embedded PostgreSQL', () => {
  const home = temporaryFolder();
  const folder = path.join(home, 'data base');
  let server: EmbeddedPostgres;

  beforeAll(async () => {
    server = await startEmbeddedPostgres({ folder });
  });

  afterAll(async () => {
    await server.stop();
    fs.rmSync(home, { recursive: true });
  });

  it('listens on 127.0.0.1 only, has no socket file and is safe against power failure', async () => {
    const [settings] = await ask(
      server.adminUrl,
      `select current_setting('listen_addresses') as address, current_setting('fsync') as fsync,
              current_setting('unix_socket_directories') as sockets`,
    );
    expect(settings).toEqual({ address: '127.0.0.1', sockets: '', fsync: 'on' });
  });

  it('asks everyone for a secret that only the owner of the folder can read', async () => {
    const url = new URL(server.adminUrl);
    url.password = 'guess';
    await expect(ask(url.toString(), 'select 1')).rejects.toThrow('authentication failed');
    expect(fs.statSync(path.join(folder, 'admin-secret')).mode & 0o777).toBe(0o600);
    expect(
      fs.readdirSync(path.join(folder, 'server')).filter((name) => /secret/.test(name)),
    ).toEqual([]);
  });

  it('never runs as root', () => {
    const status = fs.statSync(path.join(folder, 'server', 'data', 'postmaster.pid'));
    expect(status.uid).not.toBe(0);
  });

  it('refuses a second start on the same folder', async () => {
    await expect(startEmbeddedPostgres({ folder })).rejects.toMatchObject({
      code: 'ALREADY_RUNNING',
      message: expect.stringContaining(`process ${process.pid}`),
    });
  });

  it('leaves no process behind when stopped, and finds its data again', async () => {
    await ask(server.adminUrl, 'create table kept as select 7 as value');
    const pid = serverPid(path.join(folder, 'server', 'data'));
    await server.stop();
    expect(isAlive(pid)).toBe(false);
    server = await startEmbeddedPostgres({ folder });
    expect(await ask(server.adminUrl, 'select value from kept')).toEqual([{ value: 7 }]);
  });
});

describe('a folder that cannot hold a database', () => {
  it('is named in one sentence when it is a file', async () => {
    const home = temporaryFolder();
    const file = path.join(home, 'file');
    fs.writeFileSync(file, '');
    await expect(startEmbeddedPostgres({ folder: file })).rejects.toMatchObject({
      code: 'FILE_UNREADABLE',
      details: { where: file },
    });
    fs.rmSync(home, { recursive: true });
  });

  it('is named when its secret was removed, and its data stay', async () => {
    const home = temporaryFolder();
    const data = path.join(home, 'server', 'data');
    fs.mkdirSync(data, { recursive: true });
    if (isRoot) fs.chownSync(data, NOBODY, NOBODY);
    await expect(startEmbeddedPostgres({ folder: home })).rejects.toMatchObject({
      code: 'FILE_UNREADABLE',
      details: { where: path.join(home, 'admin-secret') },
    });
    expect(fs.existsSync(data)).toBe(true);
    fs.rmSync(home, { recursive: true });
  });
});
