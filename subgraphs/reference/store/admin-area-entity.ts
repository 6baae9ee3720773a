import { EntitySchema } from 'typeorm';
import type { AdminArea } from '../domain/admin-area';

export const adminAreaEntity = new EntitySchema<AdminArea>({
  name: 'AdminArea',
  tableName: 'admin_area',
  columns: {
    pcode: { type: 'text', primary: true },
    name: { type: 'text' },
    level: { type: 'int' },
    parent: { type: 'text' },
    iso3: { type: 'text' },
    validFrom: { type: 'date', name: 'valid_from', nullable: true },
    dataset: { type: 'text' },
    recordId: { type: 'text', name: 'record_id' },
  },
});
