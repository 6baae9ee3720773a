import { EntitySchema } from 'typeorm';
import type { ObstacleReport } from '../domain/obstacle';
import type { PlacedRow } from './sourced-columns';
import { placedColumns, pointColumns, sourcedColumns } from './sourced-columns';

export interface ObstacleRow extends PlacedRow, Omit<ObstacleReport, 'place'> {}

export const obstacleEntity = new EntitySchema<ObstacleRow>({
  name: 'Obstacle',
  tableName: 'obstacle',
  columns: {
    ...sourcedColumns,
    ...placedColumns,
    kind: { type: 'text' },
    name: { type: 'text', nullable: true },
    typeCode: { type: 'text', name: 'type_code', nullable: true },
    typeAbbreviation: { type: 'text', name: 'type_abbreviation', nullable: true },
    statusCode: { type: 'text', name: 'status_code', nullable: true },
    operatorCode: { type: 'text', name: 'operator_code', nullable: true },
    governorateCode: { type: 'text', name: 'governorate_code', nullable: true },
    surveyed: { type: 'text', nullable: true },
    ...pointColumns,
  },
});
