import type { LinkagePlan } from '../linkage/linkage-plan';

/** Money as systems tell of it: flows, transactions and contributions. A system tells of one payment once. */
export const MONEY_PLAN: LinkagePlan = {
  kind: 'money',
  comparisons: [
    { field: 'giver', by: 'name', rarity: true, contradictsAt: ['OTHER'] },
    { field: 'receiver', by: 'name', rarity: true, contradictsAt: ['OTHER'] },
    { field: 'amount', by: 'amount', contradictsAt: ['DIFFERENT'] },
    { field: 'date', by: 'date' },
    { field: 'country', by: 'category' },
    { field: 'description', by: 'words' },
  ],
  blocks: [
    {
      name: 'amount and giver',
      keys: [
        { field: 'amount', by: 'magnitude', size: 2 },
        { field: 'giver', by: 'rarest', size: 1 },
      ],
    },
    {
      name: 'amount and receiver',
      keys: [
        { field: 'amount', by: 'magnitude', size: 2 },
        { field: 'receiver', by: 'rarest', size: 1 },
      ],
    },
  ],
  largestBlock: 200,
  compare: 'ACROSS_SOURCES',
  clusters: 'ONE_PER_SOURCE',
  thresholds: { same: 0.9, different: 0.1 },
};
