import { EntitySchema } from 'typeorm';
import type { PortReport } from '../domain/port';
import type { PlacedRow } from './sourced-columns';
import { placedColumns, pointColumns, sourcedColumns } from './sourced-columns';

export interface PortRow extends PlacedRow, Omit<PortReport, 'place'> {}

export const portEntity = new EntitySchema<PortRow>({
  name: 'Port',
  tableName: 'port',
  columns: {
    ...sourcedColumns,
    ...placedColumns,
    name: { type: 'text', nullable: true },
    locode: { type: 'text', nullable: true },
    type: { type: 'text', nullable: true },
    size: { type: 'text', nullable: true },
    status: { type: 'text', nullable: true },
    humanitarianUse: { type: 'text', name: 'humanitarian_use', nullable: true },
    checkedOn: { type: 'date', name: 'checked_on', nullable: true },
    remarks: { type: 'text', nullable: true },
    ...pointColumns,
  },
});
