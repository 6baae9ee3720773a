import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { isAlive } from '../../../../shared/runtime/embedded-postgres/process-identity';
import { startEmbeddedPostgres } from '../../../../shared/runtime/embedded-postgres/start-embedded-postgres';
import { ask, holdServer, killed, serverPid, temporaryFolder, until } from './server-under-test';

/** The guard is the shell that waits for its parent's end, with the server's id as its last argument. */
function killGuardOf(server: number): void {
  const lines = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' }).split('\n');
  const guard = lines.find((line) => line.includes('read -r _') && line.endsWith(` ${server}`));
  process.kill(Number.parseInt(guard ?? '', 10), 'SIGKILL');
}

describe('after SIGKILL of the process that started the embedded PostgreSQL', () => {
  const folder = temporaryFolder();
  const data = path.join(folder, 'server', 'data');
  afterAll(() => fs.rmSync(folder, { recursive: true }));

  it('its guard stops the server', async () => {
    const { holder } = await holdServer(folder);
    const pid = serverPid(data);
    expect(isAlive(pid)).toBe(true);
    await killed(holder);
    expect(await until(() => !isAlive(pid))).toBe(true);
  });

  it('the next start ends a server left without guard and keeps its data', async () => {
    const { holder, adminUrl } = await holdServer(folder);
    await ask(adminUrl, 'create table kept as select 7 as value');
    const orphan = serverPid(data);
    killGuardOf(orphan);
    await killed(holder);
    expect(isAlive(orphan)).toBe(true);

    const server = await startEmbeddedPostgres({ folder, durable: false });
    expect(isAlive(orphan)).toBe(false);
    expect(await ask(server.adminUrl, 'select value from kept')).toEqual([{ value: 7 }]);
    await server.stop();
  });

  it('recovers when the server itself was killed, and spares a process that has its id now', async () => {
    const { holder, adminUrl } = await holdServer(folder);
    await ask(adminUrl, 'create table alsokept as select 8 as value');
    const server = serverPid(data);
    process.kill(server, 'SIGKILL');
    await killed(holder);
    await until(() => !isAlive(server));
    const file = path.join(data, 'postmaster.pid');
    const lines = fs.readFileSync(file, 'utf8').split('\n');
    fs.writeFileSync(file, [String(process.pid), ...lines.slice(1)].join('\n'));

    const again = await startEmbeddedPostgres({ folder, durable: false });
    expect(await ask(again.adminUrl, 'select value from alsokept')).toEqual([{ value: 8 }]);
    await again.stop();
  });
});
