import { EntitySchema } from 'typeorm';
import type { Incident } from '../domain/incident';

export const incidentEntity = new EntitySchema<Incident>({
  name: 'Incident',
  tableName: 'incident',
  columns: {
    id: { type: 'text', primary: true },
    registry: { type: 'text' },
    kind: { type: 'text' },
    kinds: { type: 'text', array: true },
    date: { type: 'text' },
    firstDay: { type: 'date', name: 'first_day' },
    lastDay: { type: 'date', name: 'last_day' },
    place: { type: 'jsonb' },
    placeKey: { type: 'text', name: 'place_key', nullable: true },
    latitude: { type: 'double precision', nullable: true },
    longitude: { type: 'double precision', nullable: true },
    placePrecision: { type: 'text', name: 'place_precision' },
    pointPrecisionAsGiven: { type: 'text', name: 'point_precision_as_given', nullable: true },
    precisionAsGiven: { type: 'text', name: 'precision_as_given', nullable: true },
    setting: { type: 'text', nullable: true },
    description: { type: 'text', nullable: true },
    means: { type: 'text', nullable: true },
    killed: { type: 'int', nullable: true },
    wounded: { type: 'int', nullable: true },
    kidnapped: { type: 'int', nullable: true },
    detained: { type: 'int', nullable: true },
    victims: { type: 'jsonb' },
    organizationTypes: { type: 'text', name: 'organization_types', array: true },
    details: { type: 'jsonb' },
    datasets: { type: 'text', array: true },
  },
});
