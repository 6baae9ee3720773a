import type { DataFolder } from '../../../shared/runtime/ingest/data-folder';
import type { Source } from '../../../shared/runtime/ingest/record-kind';
import { createLoader } from '../../../subgraphs/logistics/ingest/create-loader';
import { startLogistics } from '../../../subgraphs/logistics/service';
import { GatewayClient } from '../../testkit/gateway-client';
import { testKeysFile } from '../../testkit/signed-calls';
import type { LoadRun } from '../../testkit/run-load';
import { runLoad } from '../../testkit/run-load';
import { silentLog } from '../../testkit/silent-log';
import { createTestDatabase } from '../../testkit/test-database';

export interface LogisticsUnderTest {
  readonly client: GatewayClient;
  readonly load: (...args: string[]) => Promise<LoadRun>;
  readonly stop: () => Promise<void>;
}

/** The logistics subgraph and its loader on a database of their own. */
export async function startLogisticsUnderTest(
  name: string,
  order: (sources: readonly Source[]) => readonly Source[] = (sources) => sources,
): Promise<LogisticsUnderTest> {
  const database = await createTestDatabase(name);
  const usual = createLoader({ LOGISTICS_DATABASE_URL: database.url });
  const loader = { ...usual, sources: (data: DataFolder) => order(usual.sources(data)) };
  const server = await startLogistics(
    {
      databaseUrl: database.url,
      host: '127.0.0.1',
      port: 0,
      callKeysFile: testKeysFile('logistics'),
      logLevel: 'silent',
    },
    silentLog,
  );
  return {
    client: new GatewayClient(server.port, 'logistics'),
    load: (...args) => runLoad(loader, args),
    stop: async () => {
      await server.stop();
      await database.drop();
    },
  };
}
