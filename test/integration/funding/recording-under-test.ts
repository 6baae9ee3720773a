import type { Caller } from '../../../shared/core/caller';
import {
  ANONYMOUS,
  CALLER_HEADER,
  GATEWAY_SECRET_HEADER,
  encodeCaller,
} from '../../../shared/core/caller';
import { startFunding } from '../../../subgraphs/funding/service';
import { openFundingDatabase } from '../../../subgraphs/funding/store/open-database';
import { silentLog } from '../../testkit/silent-log';
import { createTestDatabase } from '../../testkit/test-database';
import type { Answer } from '../access/access-under-test';
import type { OwnerUnderTest } from '../access/describe-recording';

const gatewaySecret = 'a secret of this test only';

/** Funding on an empty database of its own, asked by any caller. */
export async function startRecordingUnderTest(name: string): Promise<OwnerUnderTest> {
  const testDatabase = await createTestDatabase(name);
  const database = await openFundingDatabase(testDatabase.url);
  const config = { databaseUrl: testDatabase.url, host: '127.0.0.1', port: 0, gatewaySecret };
  const server = await startFunding({ ...config, logLevel: 'silent' }, silentLog);
  const ask = async (query: string, variables = {}, caller: Caller = ANONYMOUS) => {
    const response = await fetch(`http://127.0.0.1:${server.port}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        [GATEWAY_SECRET_HEADER]: gatewaySecret,
        [CALLER_HEADER]: encodeCaller(caller),
      },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  };
  const stats = async () => {
    const headers = { [GATEWAY_SECRET_HEADER]: gatewaySecret };
    const response = await fetch(`http://127.0.0.1:${server.port}/stats`, { headers });
    return (await response.json()) as { sqlStatements: number };
  };
  const stop = async () => {
    await server.stop();
    await database.destroy();
    await testDatabase.drop();
  };
  return { ask, stats, stop, database, url: testDatabase.url };
}
