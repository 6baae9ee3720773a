import { EntitySchema } from 'typeorm';
import type { FigureReport } from '../domain/presence-figure';
import type { PlacedRow } from './sourced-columns';
import { periodColumns, placedColumns, sectorColumns, sourcedColumns } from './sourced-columns';

export interface FigureRow extends PlacedRow, Omit<FigureReport, 'place' | 'sectorMeant'> {
  readonly sectorKey: string | null;
}

export const presenceFigureEntity = new EntitySchema<FigureRow>({
  name: 'PresenceFigure',
  tableName: 'presence_figure',
  columns: {
    ...sourcedColumns,
    ...placedColumns,
    ...sectorColumns,
    isTotal: { type: 'boolean', name: 'is_total' },
    organizations: { type: 'int', nullable: true },
    peopleReached: { type: 'int', name: 'people_reached', nullable: true },
    sectorsPresent: { type: 'text', name: 'sectors_present', array: true },
    ...periodColumns,
  },
});
