import { EntitySchema } from 'typeorm';
import type { Crisis } from '../domain/crisis';

export const crisisEntity = new EntitySchema<Crisis>({
  name: 'Crisis',
  tableName: 'crisis',
  columns: {
    id: { type: 'text', primary: true },
    name: { type: 'text' },
    drivers: { type: 'text', array: true },
    countries: { type: 'text', array: true },
    dataset: { type: 'text' },
    recordId: { type: 'text', name: 'record_id' },
  },
});
