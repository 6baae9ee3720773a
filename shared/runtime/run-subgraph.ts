import { PassageError, explain } from '../core/errors';
import type { Log } from './logging';
import { createLog } from './logging';
import { onStop } from './signals';
import type { SubgraphConfig } from './subgraph-config';
import type { RunningServer } from './subgraph-server';

/** How long what a failed start left open, as connections to a database, may keep the process. */
const LEFT_OPEN_MS = 1_000;

/** The life of a subgraph's process: configure, start, say so, stop when asked. */
export async function runSubgraph<Config extends SubgraphConfig>(
  name: string,
  readConfig: () => Config,
  start: (config: Config, log: Log) => Promise<RunningServer>,
): Promise<void> {
  try {
    const config = readConfig();
    const log = createLog(name, config.logLevel);
    const server = await start(config, log);
    onStop(server.stop);
    log.info({ port: server.port }, 'listening');
    process.send?.({ kind: 'ready', port: server.port });
  } catch (error) {
    failToStart(error);
  }
}

function failToStart(error: unknown): void {
  const message = error instanceof PassageError ? explain(error) : String(error);
  process.stderr.write(`${message}\n`);
  process.send?.({ kind: 'failed', message });
  process.exitCode = 1;
  if (process.connected) process.disconnect();
  setTimeout(() => process.exit(), LEFT_OPEN_MS).unref();
}
