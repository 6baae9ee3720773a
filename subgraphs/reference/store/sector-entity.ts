import { EntitySchema } from 'typeorm';
import type { Sector } from '../domain/sector';

export const sectorEntity = new EntitySchema<Sector>({
  name: 'Sector',
  tableName: 'sector',
  columns: {
    code: { type: 'text', primary: true },
    listId: { type: 'text', name: 'list_id' },
    name: { type: 'text' },
    nameFr: { type: 'text', name: 'name_fr', nullable: true },
    groupType: { type: 'text', name: 'group_type', nullable: true },
    dataset: { type: 'text' },
    recordId: { type: 'text', name: 'record_id' },
  },
});
