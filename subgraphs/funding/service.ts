import type { Log } from '../../shared/runtime/logging';
import type { SubgraphOnDatabase } from '../../shared/runtime/start-on-database';
import { startOnDatabase } from '../../shared/runtime/start-on-database';
import type { SubgraphConfig } from '../../shared/runtime/subgraph-config';
import type { RunningServer } from '../../shared/runtime/subgraph-server';
import type { Context } from './context';
import { createLoaders } from './loaders';
import { resolvers } from './resolvers/resolvers';
import { openFundingDatabase } from './store/open-database';
import { fillRecorded } from './store/recorded-things';
import { createFundingStore } from './store/funding-store';

/** Starts the funding subgraph on its database. */
export function startFunding(config: SubgraphConfig, log: Log): Promise<RunningServer> {
  return startOnDatabase(SUBGRAPH, config, log);
}

const SUBGRAPH: SubgraphOnDatabase<Context> = {
  name: 'funding',
  folder: __dirname,
  resolvers,
  openDatabase: openFundingDatabase,
  prepare: fillRecorded,
  createContexts: ({ database }) => {
    const { manager } = database;
    const store = createFundingStore(manager);
    return (viewer, asked) => {
      const loaders = createLoaders(manager, asked, viewer);
      return { viewer, database, store, loaders };
    };
  },
};
