import type { IncidentReportResolvers } from '../generated/resolver-types';
import { disclosedSource } from './source-fields';

export const incidentReport: IncidentReportResolvers = {
  placeAsGiven: ({ place }) => place,
  point: (report, _, { disclosure }) => disclosure.point(report),
  perpetrator: ({ perpetratorType, perpetratorName }) => ({
    type: perpetratorType,
    name: perpetratorName,
  }),
  source: (report, _, context) => disclosedSource(report, report.placePrecision, context),
};
