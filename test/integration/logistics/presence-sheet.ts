import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Caller } from '../../../shared/core/caller';
import { ANONYMOUS } from '../../../shared/core/caller';
import type { Database } from '../../../shared/runtime/postgres';
import type { SubgraphConfig } from '../../../shared/runtime/subgraph-config';
import { createLoader } from '../../../subgraphs/logistics/ingest/create-loader';
import { startLogistics } from '../../../subgraphs/logistics/service';
import { openLogisticsDatabase } from '../../../subgraphs/logistics/store/open-database';
import { runLoad } from '../../testkit/run-load';
import { askSubgraph, testKeysFile } from '../../testkit/signed-calls';
import { silentLog } from '../../testkit/silent-log';
import { temporaryFolder } from '../../testkit/temporary-folder';
import type { TestDatabase } from '../../testkit/test-database';
import { createTestDatabase } from '../../testkit/test-database';
import type { Answer } from '../protection/protection-under-test';
import { DIRECTORY } from '../protection/incident-files';

/** A data officer's own sheet that says where presences are exactly; the last row is refused. */
export const MAPPING = `kind: OperationalPresence
file: presence.csv
dataset: { id: own-presence, title: Own, publisher: Example, licence: CC BY, sensitivity: LOW }
columns:
  implementingName: Who
  country: Country
  admin1: Region
  locality: Site
  latitude: Lat
  longitude: Lon
  precision: How
  sector: Sector
  periodFrom: From
  periodTo: To
rowKey: [No]
openColumns: [No, Site]
`;
const SHEET = `No,Who,Country,Region,Site,Lat,Lon,How,Sector,From,To
1,Example Health,UKR,Odeska,Well House,46.4825,30.7233,by a survey,Protection,2025-03-01,2025-03-31
2,Example Health,SDN,Khartoum,Old Clinic,15.5636,32.5349,,Protection,2025-03-01,2025-03-31
3,Example Health,SDN,,,,,,Protection,2025-03-01,2025-03-31
4,Example Health,SDN,Khartoum,Third Camp,15°33 north,32.5,,Protection,2025-03-01,2025-03-31
`;

/** What of the sheet not everybody may read. */
export const CLOSED_WORDS =
  /Well House|Old Clinic|Third Camp|46\.48|30\.72|15\.56|32\.53|a survey|15°33/;

/** The logistics subgraph with that sheet on a database of its own, for all tests of a group. */
export function sheetUnderTest(
  name: string,
  walls: Pick<SubgraphConfig, 'sharingFolder' | 'stewardKey' | 'decidesAgain'> = {},
) {
  const running = {} as {
    testDatabase: TestDatabase;
    database: Database;
    server: Awaited<ReturnType<typeof startLogistics>>;
  };
  const directoryFile = join(temporaryFolder(), 'directory.json');
  const data = temporaryFolder();
  beforeAll(async () => {
    running.testDatabase = await createTestDatabase(name);
    const databaseUrl = running.testDatabase.url;
    running.database = await openLogisticsDatabase(databaseUrl);
    const config = {
      ...walls,
      databaseUrl,
      host: '127.0.0.1',
      port: 0,
      logLevel: 'silent' as const,
    };
    const callKeysFile = testKeysFile('logistics');
    running.server = await startLogistics({ ...config, callKeysFile }, silentLog);
    writeFileSync(directoryFile, JSON.stringify(DIRECTORY));
  });
  afterAll(async () => {
    await running.server.stop();
    await running.database.destroy();
    await running.testDatabase.drop();
  });
  return {
    database: () => running.database,
    ask: async (query: string, caller: Caller = ANONYMOUS) => {
      const called = { port: running.server.port, subgraph: 'logistics' };
      return (await askSubgraph(called, { query }, caller)) as Answer;
    },
    load: (mapping = MAPPING, sheet = SHEET) => {
      writeFileSync(join(data, 'presence.mapping.yaml'), mapping);
      writeFileSync(join(data, 'presence.csv'), sheet);
      const loader = createLoader({ LOGISTICS_DATABASE_URL: running.testDatabase.url });
      return runLoad(loader, ['--data', data, '--directory', directoryFile, '--rejections']);
    },
  };
}
