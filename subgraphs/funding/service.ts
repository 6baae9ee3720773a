import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from '../../shared/runtime/logging';
import type { SubgraphConfig } from '../../shared/runtime/subgraph-config';
import type { RunningServer } from '../../shared/runtime/subgraph-server';
import { startSubgraphServer } from '../../shared/runtime/subgraph-server';
import type { Context } from './context';
import { createLoaders } from './loaders';
import { resolvers } from './resolvers/resolvers';
import { openFundingDatabase } from './store/open-database';
import { createFundingStore } from './store/funding-store';

/** Starts the funding subgraph on its database. */
export async function startFunding(config: SubgraphConfig, log: Log): Promise<RunningServer> {
  const stats = { sqlStatements: 0 };
  const database = await openFundingDatabase(config.databaseUrl, () => (stats.sqlStatements += 1));
  const store = createFundingStore(database.manager);
  const server = await startSubgraphServer<Context>(
    {
      name: 'funding',
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
