import type { Log } from '../../shared/runtime/logging';
import type { SubgraphOnDatabase } from '../../shared/runtime/start-on-database';
import { startOnDatabase, todayOfClock } from '../../shared/runtime/start-on-database';
import type { SubgraphConfig } from '../../shared/runtime/subgraph-config';
import type { RunningServer } from '../../shared/runtime/subgraph-server';
import type { Context } from './context';
import { createLoaders } from './loaders';
import { resolvers } from './resolvers/resolvers';
import { prepareCircles } from './store/prepare-circles';
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
  today: () => string = todayOfClock,
): Promise<RunningServer> {
  return startOnDatabase(subgraphOn(today), config, log);
}

function subgraphOn(today: () => string): SubgraphOnDatabase<Context> {
  return {
    name: 'access',
    folder: __dirname,
    resolvers,
    openDatabase: openAccessDatabase,
    today,
    prepare: prepareCircles,
    createContexts: ({ database, kept }) => {
      const follow = createFollowEvents(database);
      return (viewer, asked) => {
        const loaders = createLoaders(database.manager, asked, viewer);
        const recordings = createRecordingStore(database, viewer);
        const store = createAccessStore(database.manager, asked);
        const viewerNow = () => ({ caller: viewer.caller, today: today() });
        const followEvents: Context['followEvents'] = (agreementId) =>
          follow(viewerNow, agreementId);
        return { viewer, store, recordings, followEvents, database, kept, loaders };
      };
    },
  };
}
