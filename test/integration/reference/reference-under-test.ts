import type { Loader } from '../../../shared/runtime/ingest/run-loader';
import type { Source } from '../../../shared/runtime/ingest/record-kind';
import { createLoader } from '../../../subgraphs/reference/ingest/create-loader';
import { startReference } from '../../../subgraphs/reference/service';
import { GatewayClient } from '../../testkit/gateway-client';
import { testKeysFile } from '../../testkit/signed-calls';
import type { LoadRun } from '../../testkit/run-load';
import { runLoad } from '../../testkit/run-load';
import { silentLog } from '../../testkit/silent-log';
import { createTestDatabase } from '../../testkit/test-database';

export interface ReferenceUnderTest {
  readonly client: GatewayClient;
  /** Runs load.ts with these arguments, its sources changed if so wished. */
  readonly load: (
    args: readonly string[],
    changed?: (sources: readonly Source[]) => readonly Source[],
  ) => Promise<LoadRun>;
  readonly stop: () => Promise<void>;
}

/** The reference subgraph on an empty database of its own. */
export async function startReferenceUnderTest(name: string): Promise<ReferenceUnderTest> {
  const { url, drop } = await createTestDatabase(name);
  const loader: Loader = createLoader({ REFERENCE_DATABASE_URL: url });
  const settings = { host: '127.0.0.1', port: 0, callKeysFile: testKeysFile('reference') };
  const config = { ...settings, databaseUrl: url, logLevel: 'silent' as const };
  const server = await startReference(config, silentLog);
  return {
    client: new GatewayClient(server.port, 'reference'),
    load: (args, changed = (sources) => sources) =>
      runLoad({ ...loader, sources: (folder) => changed(loader.sources(folder)) }, args),
    stop: async () => {
      await server.stop();
      await drop();
    },
  };
}

/** Reads every page of a list of the Query type and gives the keys of its nodes, as visited. */
export async function visitPages(
  client: GatewayClient,
  list: { readonly field: string; readonly key: string; readonly filter?: string },
  first: number,
): Promise<string[]> {
  const given = list.filter ? `filter: ${list.filter}, ` : '';
  const query = `query($first: Int, $after: String) {
    list: ${list.field}(${given}first: $first, after: $after) {
      nodes { key: ${list.key} } pageInfo { hasNextPage endCursor } } }`;
  const visited: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { list: page }: { list: Page } = await client.query(query, { first, after });
    visited.push(...page.nodes.map(({ key }) => key));
    ({ hasNextPage: more, endCursor: after } = page.pageInfo);
  }
  return visited;
}

interface Page {
  readonly nodes: readonly { readonly key: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
