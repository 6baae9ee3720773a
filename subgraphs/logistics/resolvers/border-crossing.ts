import type { BorderCrossingResolvers, CrossingReportResolvers } from '../generated/resolver-types';
import { locationOf } from './placed';

export const borderCrossing: BorderCrossingResolvers = {
  countries: ({ iso3s }) => iso3s.map((iso3) => ({ iso3 })),
  location: locationOf,
  statusHistory: ({ reports }) => reports,
  sources: ({ reports }, _, { loaders }) =>
    Promise.all(reports.map((report) => loaders.sourceRecord.load(report))),
};

export const crossingReport: CrossingReportResolvers = {
  source: (report, _, { loaders }) => loaders.sourceRecord.load(report),
};
