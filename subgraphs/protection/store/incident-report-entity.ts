import { EntitySchema } from 'typeorm';
import type { StoredReport } from '../domain/incident-report';

export const incidentReportEntity = new EntitySchema<StoredReport>({
  name: 'IncidentReport',
  tableName: 'incident_report',
  columns: {
    dataset: { type: 'text', primary: true },
    recordId: { type: 'text', name: 'record_id', primary: true },
    incidentId: { type: 'text', name: 'incident_id' },
    registry: { type: 'text' },
    kind: { type: 'text' },
    date: { type: 'text' },
    place: { type: 'jsonb' },
    placeKey: { type: 'text', name: 'place_key', nullable: true },
    latitude: { type: 'double precision', nullable: true },
    longitude: { type: 'double precision', nullable: true },
    precision: { type: 'text' },
    precisionAsGiven: { type: 'text', name: 'precision_as_given', nullable: true },
    setting: { type: 'text', nullable: true },
    description: { type: 'text', nullable: true },
    means: { type: 'text', nullable: true },
    victims: { type: 'jsonb' },
    organizationTypes: { type: 'text', name: 'organization_types', array: true },
    details: { type: 'jsonb' },
  },
});
