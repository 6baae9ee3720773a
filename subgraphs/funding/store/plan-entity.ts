import { EntitySchema } from 'typeorm';
import type { Plan } from '../domain/plan';

export const planEntity = new EntitySchema<Plan>({
  name: 'Plan',
  tableName: 'plan',
  columns: {
    code: { type: 'text', primary: true },
    planId: { type: 'text', name: 'plan_id', nullable: true },
    name: { type: 'text', nullable: true },
    planType: { type: 'text', name: 'plan_type', nullable: true },
    firstDay: { type: 'date', name: 'first_day', nullable: true },
    lastDay: { type: 'date', name: 'last_day', nullable: true },
    years: { type: 'int', array: true },
    countries: { type: 'text', array: true },
    originalRequirementsUsd: {
      type: 'numeric',
      name: 'original_requirements_usd',
      nullable: true,
    },
    revisedRequirementsUsd: { type: 'numeric', name: 'revised_requirements_usd', nullable: true },
    requirementsAsOf: { type: 'text', name: 'requirements_as_of', nullable: true },
    requirementsDataset: { type: 'text', name: 'requirements_dataset', nullable: true },
    claims: { type: 'jsonb' },
  },
});
