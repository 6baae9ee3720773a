import { historyEntryFields } from '../../../shared/runtime/recording/history-entry-fields';
import type { Resolvers } from '../generated/resolver-types';
import { accessAgreement } from './access-agreement';
import { activity } from './activity';
import { activityMutation } from './activity-mutation';
import { adminArea } from './admin-area';
import { borderCrossing, crossingReport } from './border-crossing';
import { consignment, voyage } from './consignment';
import { consignmentSummary } from './consignment-summary';
import { corridor } from './corridor';
import { corridorMutation } from './corridor-mutation';
import { country } from './country';
import { consignmentDeliveries, deliveryMutation } from './deliveries';
import { obstacle } from './obstacle';
import { operationalPresence, presenceOrganization } from './operational-presence';
import { organization } from './organization';
import { port } from './port';
import { presenceCount } from './presence-count';
import { presenceFigure } from './presence-figure';
import { query } from './query';
import { reportsServedCountFields } from './reports-served';
import { servedReport, servedReportMutation } from './served-report';

/** One resolver map for each type of schema.graphql that needs one. */
export const resolvers = {
  Query: query,
  Mutation: {
    ...deliveryMutation,
    ...corridorMutation,
    ...activityMutation,
    ...servedReportMutation,
  },
  AccessAgreement: accessAgreement,
  Activity: activity,
  AdminArea: adminArea,
  BorderCrossing: borderCrossing,
  Consignment: consignment,
  ConsignmentDeliveries: consignmentDeliveries,
  ConsignmentSummary: consignmentSummary,
  Corridor: corridor,
  Country: country,
  CrossingReport: crossingReport,
  HistoryEntry: historyEntryFields,
  Obstacle: obstacle,
  OperationalPresence: operationalPresence,
  Organization: organization,
  Port: port,
  PresenceCount: presenceCount,
  PresenceFigure: presenceFigure,
  PresenceOrganization: presenceOrganization,
  ReportsServedCount: reportsServedCountFields,
  ServedReport: servedReport,
  Voyage: voyage,
} satisfies Resolvers;
