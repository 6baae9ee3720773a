import { EntitySchema } from 'typeorm';
import type { CrossingReport } from '../domain/crossing-report';

export interface CrossingReportRow extends CrossingReport {
  readonly countryKey: string;
  readonly neighbourKey: string | null;
}

export const crossingReportEntity = new EntitySchema<CrossingReportRow>({
  name: 'CrossingReport',
  tableName: 'crossing_report',
  columns: {
    dataset: { type: 'text', primary: true },
    recordId: { type: 'text', name: 'record_id', primary: true },
    name: { type: 'text' },
    localName: { type: 'text', name: 'local_name', nullable: true },
    countryKey: { type: 'text', name: 'country_key' },
    countryGiven: { type: 'text', name: 'country_given' },
    neighbourKey: { type: 'text', name: 'neighbour_key', nullable: true },
    neighbourGiven: { type: 'text', name: 'neighbour_given', nullable: true },
    type: { type: 'text', nullable: true },
    status: { type: 'text' },
    statusAsGiven: { type: 'text', name: 'status_as_given', nullable: true },
    asOf: { type: 'date', name: 'as_of', nullable: true },
    latitude: { type: 'double precision', nullable: true },
    longitude: { type: 'double precision', nullable: true },
    agreementIds: { type: 'text', name: 'agreement_ids', array: true, default: [] },
  },
});
