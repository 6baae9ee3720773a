import { EntitySchema } from 'typeorm';
import type { AreaAlias } from '../domain/area-alias';

export interface AreaAliasRow extends AreaAlias {
  readonly dataset: string;
  readonly recordId: string;
}

export const areaAliasEntity = new EntitySchema<AreaAliasRow>({
  name: 'AreaAlias',
  tableName: 'area_alias',
  columns: {
    dataset: { type: 'text', primary: true },
    recordId: { type: 'text', name: 'record_id', primary: true },
    pcode: { type: 'text', nullable: true },
    name: { type: 'text' },
    admin1Pcode: { type: 'text', name: 'admin1_pcode', nullable: true },
    spellings: { type: 'text', array: true },
  },
});
