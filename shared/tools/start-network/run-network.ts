import { PassageError, explain } from '../../core/errors';
import type { FolderLock } from '../../runtime/embedded-postgres/folder-lock';
import type { Environment } from '../../runtime/environment';
import { onStop } from '../../runtime/signals';
import { claimPorts } from './claim-ports';
import { makeDevelopmentKeys, rememberKeysShown } from './development-keys';
import { DEVELOPMENT_ORGANIZATIONS } from './development-organizations';
import type { NetworkOptions } from './network-options';
import { readNetworkOptions } from './network-options';
import { takeHome } from './running-network';
import { networkScreen } from './screen';
import { startNetwork } from './start-network';

/**
 * The whole life of `npm start`: start everything, show one screen, run until a signal or a fault,
 * stop everything. Ends the process, with code 1 after a fault.
 */
export async function runNetwork(
  args: string[],
  environment: Environment,
  project: string,
): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  try {
    const options = readNetworkOptions(args, environment, project);
    const lock = takeHome(options.home);
    await runUntilStopped(await claimPorts(options), lock);
  } catch (error) {
    const message = error instanceof PassageError ? explain(error) : String(error);
    process.stderr.write(`${message}\n`);
    process.exit(1);
  }
}

/** Returns only by a fault, with everything stopped. */
async function runUntilStopped(options: NetworkOptions, lock: FolderLock): Promise<never> {
  const tell = (line: string) => process.stdout.write(`${line}\n`);
  const newKeys = makeDevelopmentKeys(options.keysFile, DEVELOPMENT_ORGANIZATIONS);
  const network = startNetwork(options, tell);
  let stopping = false;
  onStop(() => {
    stopping = true;
    return network.stop();
  });
  // Only now: who reads this may stop it at once.
  tell('Starting PostgreSQL, the subgraphs and the gateway ...');
  if (options.environment.npm_lifecycle_event !== undefined) stopWithParent();
  try {
    const started = await network.ready;
    const seconds = performance.now() / 1_000;
    lock.publish(`http://127.0.0.1:${started.gateway.port}/graphql`);
    tell(networkScreen({ ...started, home: options.home, newKeys, seconds }));
    if (newKeys.length > 0) rememberKeysShown(options.keysFile);
    throw await network.broken;
  } catch (error) {
    if (stopping) return new Promise<never>(() => undefined);
    await network.stop();
    throw error;
  }
}

/** npm starts us through a shell, which may end by SIGTERM without passing it on: its end is our signal. */
function stopWithParent(): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 250);
}
