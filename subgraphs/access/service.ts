import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from '../../shared/runtime/logging';
import type { SubgraphConfig } from '../../shared/runtime/subgraph-config';
import type { RunningServer } from '../../shared/runtime/subgraph-server';
import { startSubgraphServer } from '../../shared/runtime/subgraph-server';
import type { Context } from './context';
import { createLoaders } from './loaders';
import { resolvers } from './resolvers/resolvers';
import { openAccessDatabase } from './store/open-database';
import { createAccessStore } from './store/access-store';
import { createRecordingStore } from './store/recording-store';

/** Starts the access subgraph on its database. */
export async function startAccess(config: SubgraphConfig, log: Log): Promise<RunningServer> {
  const stats = { sqlStatements: 0 };
  const database = await openAccessDatabase(config.databaseUrl, () => (stats.sqlStatements += 1));
  const store = createAccessStore(database.manager);
  const recordings = createRecordingStore(database);
  const server = await startSubgraphServer<Context>(
    {
      name: 'access',
      typeDefs: readFileSync(join(__dirname, 'schema.graphql'), 'utf8'),
      resolvers,
      createContext: (caller) => {
        const viewer = { caller, today: new Date().toISOString().slice(0, 10) };
        return { viewer, store, recordings, loaders: createLoaders(database.manager, viewer) };
      },
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
