import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Gateway } from '../../../gateway/service';
import { type KeysWatch, watchApiKeys } from '../../../gateway/transport/watch-keys';
import { post } from '../../fixtures/gateway/http';
import { TwoOwners } from '../../fixtures/gateway/two-owners';
import { silentLog } from '../../testkit/silent-log';
import { temporaryFolder } from '../../testkit/temporary-folder';

const QUERY = '{ plan(code: "HSDN26") { name } }';
const entry = (key: string, rest = {}) => ({
  organization: 'ocha',
  sha256: createHash('sha256').update(key).digest('hex'),
  ...rest,
});

describe('the list of keys while the gateway runs', () => {
  const file = path.join(temporaryFolder(), 'keys.json');
  let watch: KeysWatch;
  let owners: TwoOwners;
  let gateway: Gateway;
  let port: number;

  const write = (...entries: object[]): void => writeFileSync(file, JSON.stringify(entries));
  const status = async (key: string): Promise<number> =>
    (await post(port, { query: QUERY }, { 'x-passage-key': key })).status;
  const becomes = async (key: string, wanted: number): Promise<void> => {
    for (let tries = 0; tries < 100; tries += 1) {
      if ((await status(key)) === wanted) return;
      await new Promise((done) => setTimeout(done, 50));
    }
    expect(await status(key)).toBe(wanted);
  };

  beforeAll(async () => {
    write(entry('old'));
    watch = watchApiKeys(file, silentLog);
    owners = await new TwoOwners().start();
    gateway = owners.gateway({}, { keys: watch.current });
    port = await gateway.listen();
  });
  afterAll(async () => {
    watch.stop();
    await gateway.stop();
    await owners.stop();
  });

  it('takes a new key beside the old one, then lets the old one go, without a restart', async () => {
    expect([await status('old'), await status('new')]).toEqual([200, 401]);
    write(entry('old'), entry('new'));
    await becomes('new', 200);
    expect(await status('old')).toBe(200);
    write(entry('new'));
    await becomes('old', 401);
    expect(await status('new')).toBe(200);
  });

  it('lets a key go when its time is over, without anybody writing', async () => {
    write(entry('new'), entry('short', { expiresAt: new Date(Date.now() + 700).toISOString() }));
    await becomes('short', 200);
    await becomes('short', 401);
  });

  it('stays as it was while somebody writes it wrongly', async () => {
    writeFileSync(file, '[{ "organization": "ocha"');
    await new Promise((done) => setTimeout(done, 600));
    expect(await status('new')).toBe(200);
    write(entry('mended'));
    await becomes('mended', 200);
  });
});
