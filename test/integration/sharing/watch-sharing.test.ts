import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type SharingWatch, watchSharing } from '../../../shared/runtime/sharing/watch-sharing';
import { type KeyDirectory, signDirectory } from '../../../shared/sharing/key-directory';
import { instantOf } from '../../../shared/sharing/parse-document';
import { SharingWorld } from '../../testkit/sharing-world';
import { silentLog } from '../../testkit/silent-log';
import { temporaryFolder } from '../../testkit/temporary-folder';

const REVOKED_WITHIN_MS = 1_000;

describe('the agreements in force, while a service runs', () => {
  const folder = temporaryFolder();
  const world = new SharingWorld();
  const now = instantOf(Date.now());
  const agreement = world.agreement({ from: '2026-01-01', until: '2999-01-01' });
  let watch: SharingWatch;

  const put = (name: string, document: unknown) =>
    writeFileSync(path.join(folder, name), JSON.stringify(document));
  const putDirectory = (directory: KeyDirectory) =>
    put('directory.json', signDirectory(directory, world.steward, now));
  const field = { coordinate: 'Incident.place', level: 'HIGH', subgraphs: ['protection'] } as const;
  const shown = () =>
    watch.current().decide({ organization: 'ocha', purpose: 'coordination' }, field, Date.now())
      .kind;
  const until = async (isSo: () => boolean) => {
    const started = performance.now();
    while (!isSo() && performance.now() - started < 10_000) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect(isSo()).toBe(true);
    return performance.now() - started;
  };
  const within = (expected: string) => until(() => shown() === expected);

  beforeAll(() => {
    putDirectory(world.lasting);
    watch = watchSharing({ folder, stewardKey: world.stewardKey }, silentLog);
  });
  afterAll(() => watch.stop());

  it('change without a restart, and end within a second of a revocation', async () => {
    expect(shown()).toBe('denied');
    put('a.agreement.json', world.sign(agreement, undefined, now));
    await within('allowed');
    const { version } = watch.current();
    put('a.revocation.json', world.revoke(agreement, 'keeper', now));
    expect(await within('denied')).toBeLessThan(REVOKED_WITHIN_MS);
    expect(watch.current().version).toBeGreaterThan(version);
  });

  it('do not come back when the revocation is taken away, but in a later version that both signed', async () => {
    rmSync(path.join(folder, 'a.revocation.json'));
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(shown()).toBe('denied');
    put('a2.agreement.json', world.sign({ ...agreement, version: 2 }, undefined, now));
    await within('allowed');
  });

  it('end when their file is taken away, and no earlier version takes the place', async () => {
    put('a3.agreement.json', world.sign({ ...agreement, version: 3 }, undefined, now));
    await until(() => 'keeper-ocha@3#0' in watch.current().texts);
    rmSync(path.join(folder, 'a3.agreement.json'));
    expect(await within('denied')).toBeLessThan(REVOKED_WITHIN_MS);
    put('a3.agreement.json', world.sign({ ...agreement, version: 3 }, undefined, now));
    await within('allowed');
  });

  it('are followed also where a document is written over in place', async () => {
    const put4 = (changed: Partial<typeof agreement>) =>
      put('a4.agreement.json', world.sign({ ...agreement, ...changed }, undefined, now));
    put4({ version: 4, purposes: ['research'] });
    await within('denied');
    put4({ version: 5 });
    await within('allowed');
  });

  it('end within a second when a key that signed them is revoked, and stay so under an older directory', async () => {
    const { organizations, sequence } = world.withKey('ocha', { revokedAt: now });
    putDirectory({ ...world.directory, organizations, sequence: sequence + 1 });
    expect(await within('denied')).toBeLessThan(REVOKED_WITHIN_MS);
    putDirectory(world.directory);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(shown()).toBe('denied');
  });
});
