import { EntitySchema } from 'typeorm';
import type { ConflictAffectedSettlement } from '../domain/conflict-affected-settlement';

export const settlementEntity = new EntitySchema<ConflictAffectedSettlement>({
  name: 'ConflictAffectedSettlement',
  tableName: 'conflict_affected_settlement',
  columns: {
    id: { type: 'text', primary: true },
    dataset: { type: 'text' },
    recordId: { type: 'text', name: 'record_id' },
    date: { type: 'date' },
    name: { type: 'text' },
    nameUk: { type: 'text', name: 'name_uk', nullable: true },
    nameRu: { type: 'text', name: 'name_ru', nullable: true },
    status: { type: 'text' },
    control: { type: 'text', nullable: true },
    code: { type: 'text', nullable: true },
    reportUrl: { type: 'text', name: 'report_url', nullable: true },
    place: { type: 'jsonb' },
    placeKey: { type: 'text', name: 'place_key', nullable: true },
    latitude: { type: 'double precision', nullable: true },
    longitude: { type: 'double precision', nullable: true },
  },
});
