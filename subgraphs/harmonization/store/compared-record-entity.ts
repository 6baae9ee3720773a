import { EntitySchema } from 'typeorm';
import type { ComparedRecord } from '../domain/compared-record';

export const comparedRecordEntity = new EntitySchema<ComparedRecord>({
  name: 'ComparedRecord',
  tableName: 'compared_record',
  columns: {
    kind: { type: 'text', primary: true },
    id: { type: 'text', primary: true },
    source: { type: 'text' },
    contentHash: { type: 'text', name: 'content_hash' },
    sensitivity: { type: 'text' },
    areas: { type: 'text', array: true },
    facts: { type: 'jsonb' },
    features: { type: 'jsonb', nullable: true },
  },
});
