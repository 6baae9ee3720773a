import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from '../../shared/runtime/logging';
import type { SubgraphConfig } from '../../shared/runtime/subgraph-config';
import type { RunningServer } from '../../shared/runtime/subgraph-server';
import { startSubgraphServer } from '../../shared/runtime/subgraph-server';
import type { Context } from './context';
import { placeDisclosure } from './domain/place-disclosure';
import { createLoaders } from './loaders';
import { resolvers } from './resolvers/resolvers';
import { openProtectionDatabase } from './store/open-database';
import { createProtectionStore } from './store/protection-store';

/** Starts the protection subgraph on its database. */
export async function startProtection(config: SubgraphConfig, log: Log): Promise<RunningServer> {
  const stats = { sqlStatements: 0 };
  const database = await openProtectionDatabase(
    config.databaseUrl,
    () => (stats.sqlStatements += 1),
  );
  const store = createProtectionStore(database.manager);
  const server = await startSubgraphServer<Context>(
    {
      name: 'protection',
      typeDefs: readFileSync(join(__dirname, 'schema.graphql'), 'utf8'),
      resolvers,
      createContext: (caller) => ({
        caller,
        disclosure: placeDisclosure(caller),
        store,
        loaders: createLoaders(database.manager),
      }),
      stats: () => ({ ...stats }),
    },
    { ...config, log },
  );
  const stop = async () => {
    await server.stop();
    await database.destroy();
  };
  return { port: server.port, stop };
}
