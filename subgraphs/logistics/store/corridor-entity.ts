import { EntitySchema } from 'typeorm';
import type { CorridorReport } from '../domain/corridor';
import type { StoredRow } from './sourced-columns';
import { sourcedColumns } from './sourced-columns';

export interface CorridorRow extends StoredRow, Omit<CorridorReport, 'corridorId'> {}

export const corridorEntity = new EntitySchema<CorridorRow>({
  name: 'Corridor',
  tableName: 'corridor',
  columns: {
    ...sourcedColumns,
    agreementId: { type: 'text', name: 'agreement_id' },
    title: { type: 'text' },
    countries: { type: 'text', array: true },
    points: { type: 'text', array: true },
    agreedOn: { type: 'date', name: 'agreed_on', nullable: true },
  },
});
