import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { failCommand } from '../../runtime/fail-command';
import { findDatabases } from '../load/find-databases';
import { findServices } from '../start-network/find-services';

const PROJECT = resolve(__dirname, '..', '..', '..');
const RUN = join(PROJECT, 'shared', 'tools', 'run.cjs');
/** The owner that tells protected counts and keeps a ledger of them. */
const NAME = 'protection';

/** Runs the owner's own command on its database: that of a running network, else the same one started for this. */
async function main(): Promise<void> {
  const home = resolve(PROJECT, process.env['PASSAGE_HOME'] || '.passage');
  mkdirSync(home, { recursive: true });
  const services = findServices(PROJECT, process.env, 4000).subgraphs.filter(
    ({ name }) => name === NAME,
  );
  const databases = await findDatabases({ home, environment: process.env, services });
  try {
    const urls = Object.fromEntries(
      services.map(({ name, prefix }) => [`${prefix}DATABASE_URL`, databases.urls.get(name)]),
    );
    const command = [RUN, join(PROJECT, 'subgraphs', NAME, 'told.ts'), ...process.argv.slice(2)];
    const child = spawn(process.execPath, command, {
      env: { ...process.env, ...urls, PASSAGE_HOME: home },
      stdio: 'inherit',
    });
    const [code] = (await once(child, 'close')) as [number | null];
    process.exitCode = code ?? 1;
  } finally {
    await databases.stop();
  }
}

main().catch(failCommand);
