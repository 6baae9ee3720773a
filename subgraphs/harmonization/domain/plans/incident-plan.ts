import type { LinkagePlan } from '../linkage/linkage-plan';

/** Reports of incidents by topic: one event stands in a source at most once. */
export const INCIDENT_PLAN: LinkagePlan = {
  kind: 'incident report',
  comparisons: [
    { field: 'country', by: 'category' },
    { field: 'date', by: 'date' },
    { field: 'place', by: 'place' },
    { field: 'description', by: 'words' },
    { field: 'numbers', by: 'category' },
    { field: 'perpetrator', by: 'category', rarity: true },
    { field: 'weapon', by: 'category' },
  ],
  blocks: [
    {
      name: 'country and day',
      keys: [
        { field: 'country', by: 'value' },
        { field: 'date', by: 'days', size: 1 },
      ],
    },
    {
      name: 'day and rare words, whatever the country',
      keys: [
        { field: 'date', by: 'days', size: 1 },
        { field: 'description', by: 'pairs', size: 4 },
      ],
    },
  ],
  largestBlock: 1000,
  compare: 'ACROSS_SOURCES',
  clusters: 'ONE_PER_SOURCE',
  thresholds: { same: 0.9, different: 0.1 },
};
