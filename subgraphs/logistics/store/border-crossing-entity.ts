import { EntitySchema } from 'typeorm';
import type { BorderCrossing } from '../domain/border-crossing';

export const borderCrossingEntity = new EntitySchema<Omit<BorderCrossing, 'precision'>>({
  name: 'BorderCrossing',
  tableName: 'border_crossing',
  columns: {
    id: { type: 'text', primary: true },
    name: { type: 'text' },
    localName: { type: 'text', name: 'local_name', nullable: true },
    countryNames: { type: 'text', name: 'country_names', array: true },
    iso3s: { type: 'text', array: true },
    type: { type: 'text', nullable: true },
    status: { type: 'text' },
    statusAsOf: { type: 'date', name: 'status_as_of', nullable: true },
    latitude: { type: 'double precision', nullable: true },
    longitude: { type: 'double precision', nullable: true },
    reports: { type: 'jsonb' },
  },
});
