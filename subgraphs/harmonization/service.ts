import type { Log } from '../../shared/runtime/logging';
import type { SubgraphOnDatabase } from '../../shared/runtime/start-on-database';
import { readAs } from '../../shared/runtime/postgres-asking';
import { fillCircles } from '../../shared/runtime/recording/store/fill-circles';
import { EVERYBODYS } from '../../shared/runtime/recording/store/record-circle';
import { startOnDatabase } from '../../shared/runtime/start-on-database';
import type { RunningServer } from '../../shared/runtime/subgraph-server';
import { PURPOSE_CODES } from '../../shared/sharing/purposes';
import type { HarmonizationConfig } from './config';
import type { Context } from './context';
import type { Pair } from './domain/decisions/pair-id';
import { pairAnswerKind, sightOnAnswers } from './domain/decisions/pair-answer-kind';
import { PLANS } from './domain/plans/plans';
import { keepLinked } from './ingest/keep-linked';
import { createLoaders } from './loaders';
import { resolvers } from './resolvers/resolvers';
import { decisionLoader } from './store/decision-loaders';
import { createHarmonizationStore } from './store/harmonization-store';
import { openHarmonizationDatabase } from './store/open-database';
import { keepPurposes } from './store/purposes-of-use';
import { lockKind, settleKind, settleUnsettled } from './store/settle-kind';

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
    prepare: async (kept) => {
      await keepPurposes(kept, PURPOSE_CODES);
      await fillCircles(kept, pairAnswerKind, () => EVERYBODYS);
      await settleUnsettled(kept, PLANS);
    },
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
        const store = createHarmonizationStore(manager, asked);
        const loaders = createLoaders(manager, asked, sightOnAnswers(caller, reviewers));
        const seenPair = (id: string) => {
          const { manager: apart, end } = readAs(database, viewer);
          return decisionLoader(apart).load(id).finally(end);
        };
        return { viewer, database, store, seenPair, settle, reviewers, loaders };
      };
    },
  };
}
