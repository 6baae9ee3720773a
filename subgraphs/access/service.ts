import type { Log } from '../../shared/runtime/logging';
import type { SubgraphOnDatabase } from '../../shared/runtime/start-on-database';
import { startOnDatabase } from '../../shared/runtime/start-on-database';
import type { SubgraphConfig } from '../../shared/runtime/subgraph-config';
import type { RunningServer } from '../../shared/runtime/subgraph-server';
import type { Context } from './context';
import { createLoaders } from './loaders';
import { resolvers } from './resolvers/resolvers';
import { createAccessStore } from './store/access-store';
import { openAccessDatabase } from './store/open-database';
import { createRecordingStore } from './store/recording-store';

/** Starts the access subgraph on its database. */
export function startAccess(config: SubgraphConfig, log: Log): Promise<RunningServer> {
  return startOnDatabase(SUBGRAPH, config, log);
}

const SUBGRAPH: SubgraphOnDatabase<Context> = {
  name: 'access',
  folder: __dirname,
  resolvers,
  openDatabase: openAccessDatabase,
  createContexts: (database) => {
    const store = createAccessStore(database.manager);
    const recordings = createRecordingStore(database);
    return (caller) => {
      const viewer = { caller, today: new Date().toISOString().slice(0, 10) };
      return { viewer, store, recordings, loaders: createLoaders(database.manager, viewer) };
    };
  },
};
