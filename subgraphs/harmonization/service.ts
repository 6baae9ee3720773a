import type { Log } from '../../shared/runtime/logging';
import type { SubgraphOnDatabase } from '../../shared/runtime/start-on-database';
import { fillCircles } from '../../shared/runtime/recording/store/fill-circles';
import { EVERYBODYS } from '../../shared/runtime/recording/store/record-circle';
import { startOnDatabase } from '../../shared/runtime/start-on-database';
import type { RunningServer } from '../../shared/runtime/subgraph-server';
import { isPurpose } from '../../shared/sharing/purposes';
import type { HarmonizationConfig } from './config';
import type { Context } from './context';
import type { Pair } from './domain/decisions/pair-id';
import { pairAnswerKind, sightOnAnswers } from './domain/decisions/pair-answer-kind';
import { PLANS } from './domain/plans/plans';
import { visibleLevels } from './domain/visible-levels';
import { keepLinked } from './ingest/keep-linked';
import { createLoaders } from './loaders';
import { resolvers } from './resolvers/resolvers';
import { createHarmonizationStore } from './store/harmonization-store';
import { openHarmonizationDatabase } from './store/open-database';
import { lockKind, settleKind } from './store/settle-kind';

/** Starts the subgraph on its database, and compares the records of the graph that it knows meanwhile. */
export async function startHarmonization(
  config: HarmonizationConfig,
  log: Log,
): Promise<RunningServer> {
  const linking = keepLinked(config, log);
  const server = await startOnDatabase(subgraphFor(config, linking.again), config, log);
  linking.begin();
  const stop = () => linking.stop().finally(() => server.stop());
  return { port: server.port, stop };
}

function subgraphFor(
  { reviewers }: HarmonizationConfig,
  linkAgain: () => void,
): SubgraphOnDatabase<Context> {
  return {
    name: 'harmonization',
    folder: __dirname,
    resolvers,
    openDatabase: openHarmonizationDatabase,
    prepare: (kept) => fillCircles(kept, pairAnswerKind, () => EVERYBODYS),
    createContexts: ({ database, kept }) => {
      const { manager } = database;
      const settle = async ({ kind, a, b }: Pair) => {
        const around = [a, b];
        await kept.transaction(async (transaction) => {
          await lockKind(transaction, kind);
          await settleKind(transaction, kind, { plan: PLANS[kind], around });
        });
        linkAgain();
      };
      return (viewer, asked) => {
        const { caller } = viewer;
        const levels = visibleLevels(caller, isPurpose);
        const store = createHarmonizationStore(manager, levels);
        const loaders = createLoaders(manager, asked, levels, sightOnAnswers(caller, reviewers));
        return { viewer, database, store, settle, reviewers, loaders };
      };
    },
  };
}
