import { EntitySchema } from 'typeorm';
import type { SectorAlias } from '../domain/sector';

export interface SectorAliasRow extends SectorAlias {
  readonly dataset: string;
  readonly recordId: string;
}

export const sectorAliasEntity = new EntitySchema<SectorAliasRow>({
  name: 'SectorAlias',
  tableName: 'sector_alias',
  columns: {
    dataset: { type: 'text', primary: true },
    recordId: { type: 'text', name: 'record_id', primary: true },
    listId: { type: 'text', name: 'list_id' },
    spellings: { type: 'text', array: true },
  },
});
