import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { LoadReport } from '../load/print-load';
import { runLoaders } from '../load/run-loaders';
import { claimPorts } from '../start-network/claim-ports';
import { findServices } from '../start-network/find-services';
import type { NetworkOptions } from '../start-network/network-options';
import { readNetworkOptions } from '../start-network/network-options';
import { openDatabases } from '../start-network/open-databases';
import { startNetwork } from '../start-network/start-network';
import type { StartedNetwork } from '../start-network/start-network';

/** A key with which the network of a bench tells its plans; it lives as long as its state folder. */
export const BENCH_KEY = randomBytes(24).toString('base64url');

const PROJECT = resolve(__dirname, '..', '..', '..');

/** Left to itself a subgraph asks the whole graph again and again, which would be measured as the question's. */
const ASKS_NOTHING = { HARMONIZATION_GATEWAY_URL: '' };

/** Every service on a free port, and the state in a folder that is removed at the end. */
function freshOptions(home: string): NetworkOptions {
  const names = findServices(PROJECT, {}, 4000).subgraphs.map(({ prefix }) => prefix);
  const ports = Object.fromEntries([...names, 'GATEWAY_'].map((prefix) => [`${prefix}PORT`, '0']));
  const environment = { ...process.env, ...ports, ...ASKS_NOTHING, PASSAGE_HOME: home };
  return readNetworkOptions(['--no-samples'], environment, PROJECT);
}

/** Loads a data folder into empty databases, then calls `use` with what was loaded. */
export async function withLoadedDatabases(
  data: string,
  use: (report: LoadReport, home: string, milliseconds: number) => Promise<void>,
): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'passage-bench-'));
  try {
    const options = freshOptions(home);
    const { subgraphs: services, environment } = options;
    const databases = await openDatabases({ home, environment, services });
    const report = new LoadReport();
    const started = performance.now();
    const failures = await runLoaders({
      from: { data },
      databaseUrls: Object.fromEntries(databases.urls),
      directoryFile: join(home, 'directory.json'),
      withRejections: false,
      onMessage: report.receive,
    });
    const milliseconds = performance.now() - started;
    report.stop();
    await databases.stop();
    for (const failure of failures) console.error(failure);
    await use(report, home, milliseconds);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Runs the whole network on the databases that {@link withLoadedDatabases} filled. */
export async function withNetwork(
  home: string,
  use: (network: StartedNetwork) => Promise<void>,
): Promise<void> {
  const options = await claimPorts(freshOptions(home));
  const sha256 = createHash('sha256').update(BENCH_KEY).digest('hex');
  writeFileSync(
    options.keysFile,
    JSON.stringify([{ organization: 'bench', sha256, mayExplain: true }]),
  );
  const network = startNetwork(options, () => undefined);
  try {
    await use(await network.ready);
  } finally {
    await network.stop();
  }
}
