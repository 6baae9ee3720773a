import { failCommand } from '../../shared/runtime/fail-command';
import { readConfig } from './config';
import { GraphReader } from './ingest/graph-access';
import { keyedHash } from './ingest/keyed-hash';
import { linkKind } from './ingest/link-kind';
import { LINKING_TASKS } from './ingest/linking-task';
import { tellPlannerOfTables } from './store/compared-records';
import { openHarmonizationDatabase } from './store/open-database';

/** One run over every kind of record; writes what each came to as a line of JSON. `--whole` compares every pair. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const database = await openHarmonizationDatabase(config.databaseUrl);
  const hash = keyedHash(config.hashSecret);
  try {
    const whole = process.argv.includes('--whole');
    for (const task of LINKING_TASKS) {
      const ground = { database, graph: new GraphReader(config), hash, whole };
      process.stdout.write(`${JSON.stringify(await linkKind(ground, task))}\n`);
    }
    await tellPlannerOfTables(database);
  } finally {
    await database.destroy();
  }
}

// Who started it is gone: what was not written is not needed by anybody.
process.once('disconnect', () => process.exit(1));

main()
  .catch(failCommand)
  .finally(() => process.connected && process.disconnect());
