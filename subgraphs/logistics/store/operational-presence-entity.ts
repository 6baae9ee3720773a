import { EntitySchema } from 'typeorm';
import type { OperationalPresence } from '../domain/operational-presence';
import type { Placed } from '../domain/placed';
import type { PlacedRow } from './sourced-columns';
import { periodColumns, placedColumns, sectorColumns, sourcedColumns } from './sourced-columns';

export interface PresenceRow
  extends PlacedRow, Omit<OperationalPresence, keyof Placed | 'sectorCode'> {
  readonly sectorKey: string | null;
}

export const operationalPresenceEntity = new EntitySchema<PresenceRow>({
  name: 'OperationalPresence',
  tableName: 'operational_presence',
  columns: {
    ...sourcedColumns,
    ...placedColumns,
    ...sectorColumns,
    activity: { type: 'text', nullable: true },
    status: { type: 'text', nullable: true },
    responsePlan: { type: 'text', name: 'response_plan', nullable: true },
    ...periodColumns,
  },
});
