import { EntitySchema } from 'typeorm';
import type { OutcomeRow } from '../domain/movement-outcome';

export const movementOutcomeEntity = new EntitySchema<OutcomeRow>({
  name: 'MovementOutcome',
  tableName: 'movement_outcome',
  columns: {
    dataset: { type: 'text', primary: true },
    recordId: { type: 'text', name: 'record_id', primary: true },
    periodFrom: { type: 'date', name: 'period_from' },
    periodTo: { type: 'date', name: 'period_to' },
    area: { type: 'text' },
    isTotal: { type: 'bool', name: 'is_total' },
    planned: { type: 'int', nullable: true },
    facilitated: { type: 'int', nullable: true },
    partiallyFacilitated: { type: 'int', name: 'partially_facilitated', nullable: true },
    impeded: { type: 'int', nullable: true },
    denied: { type: 'int', nullable: true },
    cancelledOrPostponed: { type: 'int', name: 'cancelled_or_postponed', nullable: true },
    country: { type: 'text' },
    admin1: { type: 'text', nullable: true },
    placeKey: { type: 'text', name: 'place_key' },
    citation: { type: 'text', nullable: true },
  },
});
