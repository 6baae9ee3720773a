import type { Caller } from '../../../shared/core/caller';
import { ANONYMOUS } from '../../../shared/core/caller';
import { createLoader } from '../../../subgraphs/logistics/ingest/create-loader';
import { startLogistics } from '../../../subgraphs/logistics/service';
import { openLogisticsDatabase } from '../../../subgraphs/logistics/store/open-database';
import { runLoad } from '../../testkit/run-load';
import { silentLog } from '../../testkit/silent-log';
import { askSubgraph, statsOf, testKeysFile } from '../../testkit/signed-calls';
import { createTestDatabase } from '../../testkit/test-database';
import type { Answer } from '../access/access-under-test';
import type { OwnerUnderTest } from '../access/describe-recording';

/** Logistics with its sample records, asked by any caller. */
export async function startRecordingLogistics(name: string): Promise<OwnerUnderTest> {
  const testDatabase = await createTestDatabase(name);
  const database = await openLogisticsDatabase(testDatabase.url);
  const loader = createLoader({ LOGISTICS_DATABASE_URL: testDatabase.url });
  await runLoad(loader, ['--samples']);
  const callKeysFile = testKeysFile('logistics');
  const config = { databaseUrl: testDatabase.url, host: '127.0.0.1', port: 0, callKeysFile };
  const server = await startLogistics({ ...config, logLevel: 'silent' }, silentLog);
  const called = { port: server.port, subgraph: 'logistics' };
  const ask = async (query: string, variables = {}, caller: Caller = ANONYMOUS) =>
    (await askSubgraph(called, { query, variables }, caller)) as Answer;
  const stats = () => statsOf(server.port, 'logistics');
  const stop = async () => {
    await server.stop();
    await database.destroy();
    await testDatabase.drop();
  };
  return { ask, stats, stop, database, url: testDatabase.url };
}
