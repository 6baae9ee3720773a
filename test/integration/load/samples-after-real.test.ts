import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { DataSource as Connection } from 'typeorm';
import type { LoaderMessage } from '../../../shared/runtime/ingest/run-loader';
import { runLoaders } from '../../../shared/tools/load/run-loaders';
import { describeWithRealData } from '../../testkit/real-data';
import { temporaryFolder } from '../../testkit/temporary-folder';
import type { TestDatabase } from '../../testkit/test-database';
import { createTestDatabase } from '../../testkit/test-database';

const OWNERS = ['reference', 'access'];

describeWithRealData('samples loaded after the publishers’ files', (data) => {
  const state = temporaryFolder();
  const databases = new Map<string, TestDatabase>();
  let access: DataSource;

  beforeAll(async () => {
    for (const owner of OWNERS) databases.set(owner, await createTestDatabase(owner));
    access = new Connection({ type: 'postgres', url: databases.get('access')!.url });
    await access.initialize();
  });
  afterAll(async () => {
    await access.destroy();
    await Promise.all([...databases.values()].map(({ drop }) => drop()));
  });

  async function load(from: { data: string } | 'samples') {
    const messages: LoaderMessage[] = [];
    await runLoaders({
      from,
      databaseUrls: Object.fromEntries([...databases].map(([owner, { url }]) => [owner, url])),
      directoryFile: join(state, 'directory.json'),
      withRejections: false,
      onMessage: (owner, message) => {
        if (owner === 'access') messages.push(message);
      },
    });
    return messages;
  }

  it('never take the place of a record that has its provider’s words', async () => {
    await load({ data });
    const words = () =>
      access.query(
        `select record_id, as_given from source_record where dataset <> 'access-examples' order by 1`,
      );
    const before = await words();
    expect(before.length).toBeGreaterThan(70);
    await load('samples');
    expect(await words()).toEqual(before);
    expect(await access.query('select 1 from source_record_revision')).toEqual([]);
  });
});
