import type { Log } from '../../shared/runtime/logging';
import type { SubgraphOnDatabase } from '../../shared/runtime/start-on-database';
import { startOnDatabase } from '../../shared/runtime/start-on-database';
import type { SubgraphConfig } from '../../shared/runtime/subgraph-config';
import type { RunningServer } from '../../shared/runtime/subgraph-server';
import type { Context } from './context';
import { createLoaders } from './loaders';
import { wherePresence } from './resolvers/operational-presence';
import { resolvers } from './resolvers/resolvers';
import { openLogisticsDatabase } from './store/open-database';
import { fillRecorded } from './store/recorded-corridors';
import { createLogisticsStore } from './store/logistics-store';

/** Starts the logistics subgraph on its database. */
export function startLogistics(config: SubgraphConfig, log: Log): Promise<RunningServer> {
  return startOnDatabase(SUBGRAPH, config, log);
}

const SUBGRAPH: SubgraphOnDatabase<Context> = {
  name: 'logistics',
  folder: __dirname,
  resolvers,
  whereOf: { OperationalPresence: wherePresence },
  openDatabase: openLogisticsDatabase,
  hasFieldRights: true,
  prepare: fillRecorded,
  createContexts:
    ({ database }) =>
    (viewer, asked) => ({
      viewer,
      database,
      store: createLogisticsStore(database.manager, asked),
      loaders: createLoaders(database.manager, asked, viewer),
    }),
};
