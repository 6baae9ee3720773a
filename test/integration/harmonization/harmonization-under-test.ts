import type { Database } from '../../../shared/runtime/postgres';
import type { ComparedRecord } from '../../../subgraphs/harmonization/domain/compared-record';
import { GraphReader } from '../../../subgraphs/harmonization/ingest/graph-access';
import type { GivenIncident } from '../../../subgraphs/harmonization/ingest/incident-record';
import { incidentRecord } from '../../../subgraphs/harmonization/ingest/incident-record';
import { keyedHash } from '../../../subgraphs/harmonization/ingest/keyed-hash';
import { linkKind } from '../../../subgraphs/harmonization/ingest/link-kind';
import type { LinkagePlan } from '../../../subgraphs/harmonization/domain/linkage/linkage-plan';
import { LINKING_TASKS } from '../../../subgraphs/harmonization/ingest/linking-task';
import { AID_WORKER_PLAN } from '../../../subgraphs/harmonization/domain/plans/aid-worker-plan';
import { startHarmonization } from '../../../subgraphs/harmonization/service';
import { openHarmonizationDatabase } from '../../../subgraphs/harmonization/store/open-database';
import { GatewayClient } from '../../testkit/gateway-client';
import { testKeysFile } from '../../testkit/signed-calls';
import { silentLog } from '../../testkit/silent-log';
import { createTestDatabase } from '../../testkit/test-database';

const HASH_SECRET = 'a secret of this test only';
const hash = keyedHash(HASH_SECRET);

export interface HarmonizationUnderTest {
  /** The address of the owner's role. */
  readonly url: string;
  readonly database: Database;
  readonly client: GatewayClient;
  /** Compares these incidents as if the graph gave them and no others. */
  readonly link: (
    incidents: readonly GivenIncident[],
    options?: LinkOptions,
  ) => Promise<Awaited<ReturnType<typeof linkKind>>>;
  /** Finds whose names these are, as if the graph gave them and no others. */
  readonly linkNames: (
    names: readonly ComparedRecord[],
    whole?: boolean,
  ) => Promise<Awaited<ReturnType<typeof linkKind>>>;
  readonly stop: () => Promise<void>;
}

interface LinkOptions {
  /** True to compare every pair again. */
  readonly whole?: boolean;
  readonly plan?: LinkagePlan;
}

/** Harmonization on an empty database of its own; `ocha` and `unhcr` are reviewers. */
export async function startHarmonizationUnderTest(name: string): Promise<HarmonizationUnderTest> {
  const testDatabase = await createTestDatabase(name);
  const database = await openHarmonizationDatabase(testDatabase.url);
  const server = await startHarmonization(
    {
      ...{ databaseUrl: testDatabase.url, host: '127.0.0.1', port: 0, hashSecret: HASH_SECRET },
      callKeysFile: testKeysFile('harmonization'),
      ...{ logLevel: 'silent', gatewayUrl: '', gatewayKey: '', reviewers: ['ocha', 'unhcr'] },
    },
    silentLog,
  );
  const graph = new GraphReader({ gatewayUrl: '', gatewayKey: '' });
  return {
    url: testDatabase.url,
    database,
    client: new GatewayClient(server.port, 'harmonization'),
    link: (incidents, { whole = false, plan = AID_WORKER_PLAN } = {}) =>
      linkKind(
        { database, graph, hash, whole },
        {
          kind: 'INCIDENT',
          deciding: { by: 'MODEL', plan, start: null },
          read: () => pageOf(incidents.map((given) => incidentRecord(given, hash))),
        },
      ),
    linkNames: (names, whole = false) => {
      const task = LINKING_TASKS.find(({ kind }) => kind === 'ORGANIZATION_NAME')!;
      return linkKind({ database, graph, hash, whole }, { ...task, read: () => pageOf(names) });
    },
    stop: async () => {
      await server.stop();
      await database.destroy();
      await testDatabase.drop();
    },
  };
}

// eslint-disable-next-line @typescript-eslint/require-await
async function* pageOf(
  records: readonly ComparedRecord[],
): AsyncGenerator<readonly ComparedRecord[]> {
  yield records;
}
