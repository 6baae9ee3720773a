import type { Log } from '../../shared/runtime/logging';
import type { SubgraphOnDatabase } from '../../shared/runtime/start-on-database';
import { startOnDatabase } from '../../shared/runtime/start-on-database';
import type { RunningServer } from '../../shared/runtime/subgraph-server';
import { isPurpose } from '../../shared/sharing/purposes';
import type { HarmonizationConfig } from './config';
import type { Context } from './context';
import { visibleLevels } from './domain/visible-levels';
import { keepLinked } from './ingest/keep-linked';
import { createLoaders } from './loaders';
import { resolvers } from './resolvers/resolvers';
import { createHarmonizationStore } from './store/harmonization-store';
import { openHarmonizationDatabase } from './store/open-database';

/** Starts the subgraph on its database; where it knows a graph, it compares that one's records meanwhile. */
export async function startHarmonization(
  config: HarmonizationConfig,
  log: Log,
): Promise<RunningServer> {
  const server = await startOnDatabase(subgraphFor(config), config, log);
  if (config.gatewayUrl === '') return server;
  const linking = keepLinked(config, log);
  const stop = () => linking.stop().finally(() => server.stop());
  return { port: server.port, stop };
}

function subgraphFor({ reviewers }: HarmonizationConfig): SubgraphOnDatabase<Context> {
  return {
    name: 'harmonization',
    folder: __dirname,
    resolvers,
    openDatabase: openHarmonizationDatabase,
    createContexts: (database) => {
      const { manager } = database;
      return (caller) => {
        const viewer = { caller, today: new Date().toISOString().slice(0, 10) };
        const levels = visibleLevels(caller, isPurpose);
        const store = createHarmonizationStore(manager, levels);
        return { viewer, database, store, reviewers, loaders: createLoaders(manager, levels) };
      };
    },
  };
}
