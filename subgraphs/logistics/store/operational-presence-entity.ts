import { EntitySchema } from 'typeorm';
import type { PresenceReport } from '../domain/operational-presence';
import type { PlacedRow } from './sourced-columns';
import {
  periodColumns,
  placedColumns,
  pointColumns,
  sectorColumns,
  sourcedColumns,
} from './sourced-columns';

export interface PresenceRow
  extends PlacedRow, Omit<PresenceReport, 'place' | 'sectorMeant' | 'organizations'> {
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
    locality: { type: 'text', nullable: true },
    ...periodColumns,
    ...pointColumns,
  },
});
