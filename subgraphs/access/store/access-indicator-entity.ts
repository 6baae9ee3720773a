import { EntitySchema } from 'typeorm';
import type { IndicatorRow } from '../domain/access-indicator';

export const accessIndicatorEntity = new EntitySchema<IndicatorRow>({
  name: 'AccessIndicator',
  tableName: 'access_indicator',
  columns: {
    dataset: { type: 'text', primary: true },
    recordId: { type: 'text', name: 'record_id', primary: true },
    measure: { type: 'text', primary: true },
    value: { type: 'text', nullable: true },
    status: { type: 'text' },
    subject: { type: 'text', nullable: true },
    asGiven: { type: 'text', name: 'as_given' },
    country: { type: 'text' },
    placeKey: { type: 'text', name: 'place_key' },
  },
});
