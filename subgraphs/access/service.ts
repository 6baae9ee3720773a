import type { Log } from '../../shared/runtime/logging';
import type { SubgraphOnDatabase } from '../../shared/runtime/start-on-database';
import { startOnDatabase } from '../../shared/runtime/start-on-database';
import type { SubgraphConfig } from '../../shared/runtime/subgraph-config';
import type { RunningServer } from '../../shared/runtime/subgraph-server';
import type { Context } from './context';
import { createLoaders } from './loaders';
import { resolvers } from './resolvers/resolvers';
import { createAccessStore } from './store/access-store';
import { createFollowEvents } from './store/agreement-announcements';
import { openAccessDatabase } from './store/open-database';
import { createRecordingStore } from './store/recording-store';

/**
 * Starts the access subgraph on its database.
 * @param today the day (UTC) on which a request is answered
 */
export function startAccess(
  config: SubgraphConfig,
  log: Log,
  today: () => string = () => new Date().toISOString().slice(0, 10),
): Promise<RunningServer> {
  return startOnDatabase(subgraphOn(today), config, log);
}

function subgraphOn(today: () => string): SubgraphOnDatabase<Context> {
  return {
    name: 'access',
    folder: __dirname,
    resolvers,
    openDatabase: openAccessDatabase,
    createContexts: (database) => {
      const store = createAccessStore(database.manager);
      const recordings = createRecordingStore(database);
      const follow = createFollowEvents(database);
      return (caller) => {
        const viewerNow = () => ({ caller, today: today() });
        const viewer = viewerNow();
        const loaders = createLoaders(database.manager, viewer);
        const followEvents: Context['followEvents'] = (agreementId) =>
          follow(viewerNow, agreementId);
        return { viewer, store, recordings, followEvents, database, loaders };
      };
    },
  };
}
