import type { Caller } from '../../../shared/core/caller';
import { ANONYMOUS } from '../../../shared/core/caller';
import { startFunding } from '../../../subgraphs/funding/service';
import { openFundingDatabase } from '../../../subgraphs/funding/store/open-database';
import { silentLog } from '../../testkit/silent-log';
import { askSubgraph, statsOf, testKeysFile } from '../../testkit/signed-calls';
import { createTestDatabase } from '../../testkit/test-database';
import type { Answer } from '../access/access-under-test';
import type { OwnerUnderTest } from '../access/describe-recording';

/** Funding on an empty database of its own, asked by any caller. */
export async function startRecordingUnderTest(name: string): Promise<OwnerUnderTest> {
  const testDatabase = await createTestDatabase(name);
  const database = await openFundingDatabase(testDatabase.url);
  const callKeysFile = testKeysFile('funding');
  const config = { databaseUrl: testDatabase.url, host: '127.0.0.1', port: 0, callKeysFile };
  const server = await startFunding({ ...config, logLevel: 'silent' }, silentLog);
  const called = { port: server.port, subgraph: 'funding' };
  const ask = async (query: string, variables = {}, caller: Caller = ANONYMOUS) =>
    (await askSubgraph(called, { query, variables }, caller)) as Answer;
  const stats = () => statsOf(server.port, 'funding');
  const stop = async () => {
    await server.stop();
    await database.destroy();
    await testDatabase.drop();
  };
  return { ask, stats, stop, database, url: testDatabase.url };
}
