import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Caller } from '../../../shared/core/caller';
import { ANONYMOUS } from '../../../shared/core/caller';
import type { Directory } from '../../../shared/core/directory';
import type { Loader } from '../../../shared/runtime/ingest/run-loader';
import type { Database } from '../../../shared/runtime/postgres';
import type { SubgraphConfig } from '../../../shared/runtime/subgraph-config';
import { createLoader } from '../../../subgraphs/protection/ingest/create-loader';
import { startProtection } from '../../../subgraphs/protection/service';
import { openProtectionDatabase } from '../../../subgraphs/protection/store/open-database';
import type { LoadRun } from '../../testkit/run-load';
import { runLoad } from '../../testkit/run-load';
import { askSubgraph, statsOf, testKeysFile } from '../../testkit/signed-calls';
import { silentLog } from '../../testkit/silent-log';
import { temporaryFolder } from '../../testkit/temporary-folder';
import type { TestDatabase } from '../../testkit/test-database';
import { createTestDatabase } from '../../testkit/test-database';

export interface Answer {
  readonly data: any;
  readonly errors?: readonly { message: string; extensions: { code: string; where?: string } }[];
}

export interface ProtectionUnderTest {
  readonly database: Database;
  /** The address of its database's owner. */
  readonly url: string;
  readonly port: number;
  readonly ask: (query: string, variables?: object, caller?: Caller) => Promise<Answer>;
  readonly statements: () => Promise<number>;
  /** Loads a data folder as `load.ts` does; the loader may be changed, as to turn its sources round. */
  readonly load: (folder: string, change?: (loader: Loader) => Loader) => Promise<LoadRun>;
  readonly loadSamples: () => Promise<LoadRun>;
}

/** The protection subgraph on a database of its own, for all tests of a group. */
export function protectionUnderTest(
  name: string,
  directory: Directory,
  walls: Pick<SubgraphConfig, 'sharingFolder' | 'stewardKey' | 'decidesAgain'> = {},
): ProtectionUnderTest {
  const folder = temporaryFolder();
  const directoryFile = join(folder, 'directory.json');
  writeFileSync(directoryFile, JSON.stringify(directory));
  const running = {} as {
    testDatabase: TestDatabase;
    database: Database;
    server: Awaited<ReturnType<typeof startProtection>>;
  };
  beforeAll(async () => {
    running.testDatabase = await createTestDatabase(name);
    const databaseUrl = running.testDatabase.url;
    running.database = await openProtectionDatabase(databaseUrl);
    const callKeysFile = testKeysFile('protection');
    const comparisonKeyFile = join(folder, 'comparison-key');
    writeFileSync(comparisonKeyFile, 'a key that owners of this test share');
    const files = { callKeysFile, comparisonKeyFile };
    const config = { ...walls, ...files, databaseUrl, host: '127.0.0.1', port: 0 };
    running.server = await startProtection({ ...config, logLevel: 'silent' }, silentLog);
  });
  afterAll(async () => {
    await running.server.stop();
    await running.database.destroy();
    await running.testDatabase.drop();
  });
  const load = (args: readonly string[], change = (loader: Loader) => loader) => {
    const environment = { PROTECTION_DATABASE_URL: running.testDatabase.url };
    return runLoad(change(createLoader(environment)), [
      ...args,
      '--directory',
      directoryFile,
      '--rejections',
    ]);
  };
  return {
    get database() {
      return running.database;
    },
    get url() {
      return running.testDatabase.url;
    },
    get port() {
      return running.server.port;
    },
    ask: async (query, variables = {}, caller = ANONYMOUS) => {
      const called = { port: running.server.port, subgraph: 'protection' };
      return (await askSubgraph(called, { query, variables }, caller)) as Answer;
    },
    statements: async () => (await statsOf(running.server.port, 'protection')).sqlStatements,
    load: (dataFolder, change) => load(['--data', dataFolder], change),
    loadSamples: () => load(['--samples']),
  };
}

export const OCHA: Caller = { kind: 'ORGANIZATION', organization: 'ocha' };
