import type { LinkagePlan } from '../linkage/linkage-plan';

/** Activities as programmes report them: who does what where, from when, for how much. */
export const ACTIVITY_PLAN: LinkagePlan = {
  kind: 'activity',
  comparisons: [
    { field: 'organization', by: 'name', rarity: true },
    { field: 'title', by: 'words' },
    { field: 'place', by: 'category', rarity: true },
    { field: 'start', by: 'date' },
    { field: 'amount', by: 'amount' },
  ],
  blocks: [
    {
      name: 'place and words of the title',
      keys: [
        { field: 'place', by: 'value' },
        { field: 'title', by: 'rarest', size: 3 },
      ],
    },
    {
      name: 'amount and organization',
      keys: [
        { field: 'amount', by: 'magnitude', size: 2 },
        { field: 'organization', by: 'rarest', size: 1 },
      ],
    },
  ],
  largestBlock: 60,
  compare: 'ANY_TWO',
  clusters: 'CONNECTED',
  thresholds: { same: 0.9, different: 0.1 },
};
