import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from '../../shared/runtime/logging';
import type { SubgraphConfig } from '../../shared/runtime/subgraph-config';
import type { RunningServer } from '../../shared/runtime/subgraph-server';
import { startSubgraphServer } from '../../shared/runtime/subgraph-server';
import type { Context } from './context';
import { createLoaders } from './loaders';
import { resolvers } from './resolvers/resolvers';
import { openLogisticsDatabase } from './store/open-database';
import { createLogisticsStore } from './store/logistics-store';

/** Starts the logistics subgraph on its database. */
export async function startLogistics(config: SubgraphConfig, log: Log): Promise<RunningServer> {
  const stats = { sqlStatements: 0 };
  const database = await openLogisticsDatabase(
    config.databaseUrl,
    () => (stats.sqlStatements += 1),
  );
  const store = createLogisticsStore(database.manager);
  const server = await startSubgraphServer<Context>(
    {
      name: 'logistics',
      typeDefs: readFileSync(join(__dirname, 'schema.graphql'), 'utf8'),
      resolvers,
      createContext: (caller) => ({ caller, store, loaders: createLoaders(database.manager) }),
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
