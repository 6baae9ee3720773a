import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { callKeysFile } from '../../shared/runtime/sharing/call-keys-file';
import { LoadReport } from '../../shared/tools/load/print-load';
import { runLoaders } from '../../shared/tools/load/run-loaders';
import { EXAMPLE_QUESTIONS } from '../../shared/tools/start-network/example-questions';
import type { ServiceProcess } from './service-process';
import { startService } from './service-process';
import { testKeysFolder } from './signed-calls';
import { subgraphFolders } from './subgraph-folders';
import { createTestDatabase } from './test-database';

const PROJECT = resolve(__dirname, '..', '..');
const HARMONIZATION_KEY = 'the-key-of-harmonization';
const HASH_SECRET = 'a secret of this test only';
const OWN_KEYS = { 'harmonization-keeper': HARMONIZATION_KEY };

export interface GraphqlAnswer {
  readonly data: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}

export interface TestNetwork {
  readonly url: string;
  readonly report: LoadReport;
  readonly owners: ReadonlyMap<string, ServiceProcess>;
  readonly ask: (
    query: string,
    variables?: object,
    headers?: Record<string, string>,
  ) => Promise<GraphqlAnswer>;
  /** Compares what the graph gives, as the caller `harmonization-keeper`; fails when the command does. */
  readonly harmonize: () => void;
  /** Starts an owner that was stopped again, on the port it had. */
  readonly restart: (owner: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** The whole of Passage in processes of their own, on records of the given folder or the samples. */
export async function startTestNetwork(
  loads: readonly ({ readonly data: string } | 'samples')[],
  keys: Readonly<Record<string, string>> = {},
  subgraphTimeoutMs = 2_000,
): Promise<TestNetwork> {
  const home = mkdtempSync(join(tmpdir(), 'passage-test-'));
  const names = subgraphFolders().map(({ name }) => name);
  const callKeys = testKeysFolder(names);
  const databases = new Map(
    await Promise.all(names.map(async (name) => [name, await createTestDatabase(name)] as const)),
  );
  const databaseUrls = Object.fromEntries([...databases].map(([name, { url }]) => [name, url]));
  const report = new LoadReport();
  for (const from of loads) {
    const onMessage = report.receive;
    const directoryFile = join(home, 'directory.json');
    const request = { from, databaseUrls, directoryFile, withRejections: true, onMessage };
    const failures = await runLoaders(request);
    report.stop();
    if (failures.length > 0) throw new Error(failures.join('\n'));
  }
  const start = (name: string, port = 0) =>
    startService(
      `subgraphs/${name}/main.ts`,
      ownEnvironment(name, { url: databaseUrls[name]!, callKeys }, port),
    );
  const owners = new Map(
    await Promise.all(names.map(async (name) => [name, await start(name)] as const)),
  );
  const gateway = await startGateway({ home, callKeys }, owners, {
    keys: { ...keys, ...OWN_KEYS },
    subgraphTimeoutMs,
  }).catch(async (error: unknown) => {
    await Promise.all([...owners.values()].map((service) => service.stop('SIGKILL')));
    throw error;
  });
  const url = `http://127.0.0.1:${gateway.port}/graphql`;
  return {
    url,
    report,
    owners,
    ask: (query, variables, headers) => ask(url, query, variables, headers),
    harmonize: () => harmonize(url, databaseUrls['harmonization']!),
    restart: async (name) => void owners.set(name, await start(name, owners.get(name)!.port)),
    stop: async () => {
      await Promise.all([gateway, ...owners.values()].map((service) => service.stop('SIGKILL')));
      await Promise.all([...databases.values()].map((database) => database.drop()));
      rmSync(home, { recursive: true, force: true });
    },
  };
}

function ownEnvironment(
  name: string,
  { url, callKeys }: { readonly url: string; readonly callKeys: string },
  port: number,
): Record<string, string> {
  const prefix = name.toUpperCase();
  return {
    [`${prefix}_DATABASE_URL`]: url,
    [`${prefix}_PORT`]: String(port),
    [`${prefix}_CALL_KEYS`]: callKeysFile(callKeys, name),
    [`${prefix}_LOG_LEVEL`]: 'silent',
    ...(name === 'harmonization' && {
      HARMONIZATION_REVIEWERS: 'ocha,unhcr',
      HARMONIZATION_HASH_SECRET: HASH_SECRET,
    }),
  };
}

function harmonize(url: string, databaseUrl: string): void {
  const run = [
    join(PROJECT, 'shared/tools/run.cjs'),
    join(PROJECT, 'subgraphs/harmonization/harmonize.ts'),
  ];
  execFileSync(process.execPath, run, {
    env: {
      PATH: process.env.PATH,
      HARMONIZATION_DATABASE_URL: databaseUrl,
      HARMONIZATION_CALL_KEYS: 'none',
      HARMONIZATION_HASH_SECRET: HASH_SECRET,
      HARMONIZATION_GATEWAY_URL: url,
      HARMONIZATION_GATEWAY_KEY: HARMONIZATION_KEY,
    },
  });
}

async function startGateway(
  { home, callKeys }: { readonly home: string; readonly callKeys: string },
  owners: ReadonlyMap<string, ServiceProcess>,
  {
    keys,
    subgraphTimeoutMs,
  }: { readonly keys: Readonly<Record<string, string>>; readonly subgraphTimeoutMs: number },
): Promise<ServiceProcess> {
  const subgraphs = [...owners].map(
    ([name, { port }]) =>
      `  ${name}:\n    routing_url: http://127.0.0.1:${port}/graphql\n    schema:\n      file: ${join(PROJECT, 'subgraphs', name, 'schema.graphql')}\n`,
  );
  const config = join(home, 'supergraph.yaml');
  const supergraph = join(home, 'supergraph.graphql');
  writeFileSync(config, `federation_version: =2.9.0\nsubgraphs:\n${subgraphs.join('')}`);
  const run = [join(PROJECT, 'shared/tools/run.cjs'), join(PROJECT, 'gateway/commands/compose.ts')];
  execFileSync(process.execPath, [...run, '--config', config, '--out', supergraph]);
  const keysFile = join(home, 'keys.json');
  const hashed = Object.entries(keys).map(([organization, key]) => ({
    organization,
    sha256: createHash('sha256').update(key).digest('hex'),
  }));
  writeFileSync(keysFile, JSON.stringify(hashed));
  const examplesFile = join(home, 'examples.json');
  writeFileSync(examplesFile, JSON.stringify(EXAMPLE_QUESTIONS));
  return startService('gateway/main.ts', {
    GATEWAY_EXAMPLES_FILE: examplesFile,
    GATEWAY_SUPERGRAPH: supergraph,
    GATEWAY_PORT: '0',
    GATEWAY_CALL_KEYS: callKeys,
    GATEWAY_MIRROR_FOLDER: join(home, 'mirror'),
    GATEWAY_KEYS_FILE: keysFile,
    GATEWAY_LOG_LEVEL: 'silent',
    GATEWAY_SUBGRAPH_TIMEOUT_MS: String(subgraphTimeoutMs),
  });
}

async function ask(
  url: string,
  query: string,
  variables: object = {},
  headers: Record<string, string> = {},
): Promise<GraphqlAnswer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as GraphqlAnswer;
}
