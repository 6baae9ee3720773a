import { readPage } from '../../../shared/core/connection';
import type { QueryResolvers } from '../generated/resolver-types';
import { activityQuery } from './activity';
import { summaryQuestion } from './consignment-summary';
import { loadRecordedCorridor, recordedCorridors } from './recorded-corridor';
import { countQuestion } from './presence-count';
import { reportsServed } from './reports-served';

export const query: QueryResolvers = {
  operationalPresence: (_, { id }, { loaders }) => loaders.presence.load(id),
  operationalPresences: (_, args, { store }) =>
    store.presences(args.filter ?? {}, readPage(args, 1)),
  presenceCounts: (_, args, { store }) =>
    store.presenceCounts(countQuestion(args), readPage(args, 2)),
  presenceFigure: (_, { id }, { loaders }) => loaders.figure.load(id),
  presenceFigures: (_, args, { store }) => store.figures(args.filter ?? {}, readPage(args, 1)),
  borderCrossing: (_, { id }, { loaders }) => loaders.crossing.load(id),
  borderCrossings: (_, args, { store }) => store.crossings(args.filter ?? {}, readPage(args, 1)),
  port: (_, { id }, { loaders }) => loaders.port.load(id),
  ports: (_, args, { store }) => store.ports(args.filter ?? {}, readPage(args, 1)),
  obstacle: (_, { id }, { loaders }) => loaders.obstacle.load(id),
  obstacles: (_, args, { store }) => store.obstacles(args.filter ?? {}, readPage(args, 1)),
  corridor: async (_, { id, asOf }, context) =>
    (await context.loaders.corridor.load(id)) ?? loadRecordedCorridor(context, id, asOf ?? null),
  recordedCorridors,
  corridors: (_, args, { store }) => store.corridors(args.filter ?? {}, readPage(args, 1)),
  voyage: (_, { id }, { loaders }) => loaders.voyage.load(id),
  voyages: (_, args, { store }) => store.voyages(args.filter ?? {}, readPage(args, 2)),
  consignment: (_, { id }, { loaders }) => loaders.consignment.load(id),
  consignments: (_, args, { store }) => store.consignments(args.filter ?? {}, readPage(args, 3)),
  consignmentSummary: (_, args, { store }) =>
    store.consignmentSummary(summaryQuestion(args), readPage(args, 1)),
  ...activityQuery,
  reportsServed,
  logisticsMatchRates: (_, _args, { store }) => store.matchRates(),
};
