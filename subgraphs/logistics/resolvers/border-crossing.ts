import { connectionOf, readPage } from '../../../shared/core/connection';
import type { BorderCrossingResolvers, CrossingReportResolvers } from '../generated/resolver-types';
import { toPoint } from '../domain/placed';

export const borderCrossing: BorderCrossingResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.crossing.load(id),
  countries: ({ iso3s }) => iso3s.map((iso3) => ({ iso3 })),
  agreements: ({ reports }) => {
    const ids = new Set(reports.flatMap(({ agreementIds }) => agreementIds ?? []));
    return [...ids].sort().map((id) => ({ id }));
  },
  location: toPoint,
  statusHistory: ({ reports }, args) =>
    connectionOf(reports, readPage(args, 1), ({ asOf, dataset, recordId }) =>
      [asOf ?? '', dataset, recordId].join(' '),
    ),
  sources: ({ reports }, _, { loaders }) =>
    Promise.all(reports.map((report) => loaders.sourceRecord.load(report))),
};

export const crossingReport: CrossingReportResolvers = {
  source: (report, _, { loaders }) => loaders.sourceRecord.load(report),
};
