import type { LinkagePlan } from '../linkage/linkage-plan';

/** Incidents that harmed aid workers, as two observers tell of them in other words. */
export const AID_WORKER_PLAN: LinkagePlan = {
  kind: 'aid worker incident',
  comparisons: [
    { field: 'country', by: 'category' },
    { field: 'date', by: 'date' },
    { field: 'place', by: 'place', contradictsAt: ['FAR'] },
    { field: 'description', by: 'words' },
    { field: 'organizationTypes', by: 'category', contradictsAt: ['OTHER'] },
    { field: 'victims', by: 'counts', contradictsAt: ['CONTRADICT'] },
    { field: 'numbers', by: 'category' },
  ],
  blocks: [
    {
      name: 'country and days',
      keys: [
        { field: 'country', by: 'value' },
        { field: 'date', by: 'days', size: 8 },
      ],
    },
  ],
  largestBlock: 2000,
  compare: 'ACROSS_SOURCES',
  clusters: 'ONE_PER_SOURCE',
  thresholds: { same: 0.9, different: 0.1 },
};
