import { EntitySchema } from 'typeorm';
import type { Needs } from '../domain/needs';

const people = { type: 'double precision', nullable: true } as const;

export const needsEntity = new EntitySchema<Needs>({
  name: 'Needs',
  tableName: 'needs',
  columns: {
    id: { type: 'text', primary: true },
    dataset: { type: 'text' },
    recordId: { type: 'text', name: 'record_id' },
    year: { type: 'int' },
    place: { type: 'jsonb' },
    placeKey: { type: 'text', name: 'place_key', nullable: true },
    level: { type: 'int' },
    sectorCode: { type: 'text', name: 'sector_code', nullable: true },
    sectorKey: { type: 'text', name: 'sector_key', nullable: true },
    sectorName: { type: 'text', name: 'sector_name' },
    intersectoral: { type: 'boolean' },
    category: { type: 'text', nullable: true },
    population: people,
    affected: people,
    inNeed: { ...people, name: 'in_need' },
    targeted: people,
    reached: people,
    remark: { type: 'text', nullable: true },
  },
});
