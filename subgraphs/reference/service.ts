import type { Log } from '../../shared/runtime/logging';
import type { SubgraphOnDatabase } from '../../shared/runtime/start-on-database';
import { startOnDatabase } from '../../shared/runtime/start-on-database';
import type { SubgraphConfig } from '../../shared/runtime/subgraph-config';
import type { RunningServer } from '../../shared/runtime/subgraph-server';
import type { Context } from './context';
import { createLoaders } from './loaders';
import { resolvers } from './resolvers/resolvers';
import { openReferenceDatabase } from './store/open-database';
import { createReferenceStore } from './store/reference-store';

/** Starts the reference subgraph on its database. */
export function startReference(config: SubgraphConfig, log: Log): Promise<RunningServer> {
  return startOnDatabase(SUBGRAPH, config, log);
}

const SUBGRAPH: SubgraphOnDatabase<Context> = {
  name: 'reference',
  folder: __dirname,
  resolvers,
  openDatabase: openReferenceDatabase,
  createContexts: ({ database: { manager } }) => {
    const store = createReferenceStore(manager);
    return ({ caller }) => ({ caller, store, loaders: createLoaders(manager) });
  },
};
