import type { IncidentReportResolvers } from '../generated/resolver-types';
import { REPORTED_PERPETRATOR, keyOfReport, toPerpetrator } from '../domain/closed-values';
import { disclosedSource } from './source-fields';

export const incidentReport: IncidentReportResolvers = {
  placeAsGiven: ({ place }) => place,
  point: (report, _, { disclosure }) => disclosure.point(report),
  perpetrator: async (report, _, { loaders }) => {
    const field = { recordKey: keyOfReport(report), coordinate: REPORTED_PERPETRATOR };
    return toPerpetrator(await loaders.closedValue.load(field));
  },
  source: (report, _, context) => disclosedSource(report, report.placePrecision, context),
};
