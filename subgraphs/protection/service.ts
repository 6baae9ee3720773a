import type { ComparisonKey } from '../../shared/runtime/comparison/comparison-key';
import { readComparisonKey } from '../../shared/runtime/comparison/comparison-key';
import type { Log } from '../../shared/runtime/logging';
import type { Transaction } from '../../shared/runtime/postgres';
import type { SubgraphOnDatabase } from '../../shared/runtime/start-on-database';
import { startOnDatabase } from '../../shared/runtime/start-on-database';
import type { RunningServer } from '../../shared/runtime/subgraph-server';
import type { ProtectionConfig } from './config';
import type { Context } from './context';
import { placeDisclosure } from './domain/place-disclosure';
import { createLoaders } from './loaders';
import { whereCaptivities } from './resolvers/captivity-count';
import { whereIncident } from './resolvers/incident';
import { resolvers } from './resolvers/resolvers';
import { openProtectionDatabase } from './store/open-database';
import { tellCaptivities } from './store/captivity-store';
import { createProtectionStore } from './store/protection-store';

/** Starts the protection subgraph on its database. */
export function startProtection(config: ProtectionConfig, log: Log): Promise<RunningServer> {
  const { comparisonKeyFile: file, tellsCounts } = config;
  const comparisonKey = file ? readComparisonKey(file) : null;
  const subgraph = subgraphWith(comparisonKey);
  const prepare = (kept: Transaction) => tellAnew(kept, log);
  return startOnDatabase(tellsCounts === 'no' ? subgraph : { ...subgraph, prepare }, config, log);
}

function tellAnew(kept: Transaction, log: Log): Promise<void> {
  return tellCaptivities(kept).catch((err: unknown) => {
    log.error({ err }, 'captivities could not be told anew; what was told before stands');
  });
}

function subgraphWith(comparisonKey: ComparisonKey | null): SubgraphOnDatabase<Context> {
  return {
    name: 'protection',
    folder: __dirname,
    resolvers,
    whereOf: {
      AidWorkerIncident: whereIncident,
      AttackOnHealth: whereIncident,
      CaptivityCount: whereCaptivities,
    },
    openDatabase: openProtectionDatabase,
    hasFieldRights: true,
    createContexts: ({ database: { manager } }) => {
      const store = createProtectionStore(manager);
      return ({ caller }, asked) => ({
        caller,
        disclosure: placeDisclosure(caller),
        store,
        comparisonKey,
        loaders: createLoaders(manager, asked),
      });
    },
  };
}
