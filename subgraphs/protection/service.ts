import type { Log } from '../../shared/runtime/logging';
import type { SubgraphOnDatabase } from '../../shared/runtime/start-on-database';
import { startOnDatabase } from '../../shared/runtime/start-on-database';
import type { SubgraphConfig } from '../../shared/runtime/subgraph-config';
import type { RunningServer } from '../../shared/runtime/subgraph-server';
import type { Context } from './context';
import { placeDisclosure } from './domain/place-disclosure';
import { createLoaders } from './loaders';
import { resolvers } from './resolvers/resolvers';
import { openProtectionDatabase } from './store/open-database';
import { createProtectionStore } from './store/protection-store';

/** Starts the protection subgraph on its database. */
export function startProtection(config: SubgraphConfig, log: Log): Promise<RunningServer> {
  return startOnDatabase(SUBGRAPH, config, log);
}

const SUBGRAPH: SubgraphOnDatabase<Context> = {
  name: 'protection',
  folder: __dirname,
  resolvers,
  openDatabase: openProtectionDatabase,
  hasFieldRights: true,
  createContexts: ({ database: { manager } }) => {
    const store = createProtectionStore(manager);
    return ({ caller }, asked) => ({
      caller,
      disclosure: placeDisclosure(caller),
      store,
      loaders: createLoaders(manager, asked),
    });
  },
};
