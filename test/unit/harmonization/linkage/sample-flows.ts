import fc from 'fast-check';
import type { LinkagePlan } from '../../../../subgraphs/harmonization/domain/linkage/linkage-plan';
import type { LinkRecord } from '../../../../subgraphs/harmonization/domain/linkage/linkage-record';

/** A plan that uses most comparisons, for small made-up flows of money. */
export const FLOW_PLAN: LinkagePlan = {
  kind: 'funding flow',
  comparisons: [
    { field: 'giver', by: 'name', rarity: true },
    { field: 'amount', by: 'amount', contradictsAt: ['DIFFERENT'] },
    { field: 'date', by: 'date' },
    { field: 'purpose', by: 'words' },
  ],
  blocks: [
    { name: 'giver', keys: [{ field: 'giver', by: 'rarest', size: 2 }] },
    { name: 'acronym', keys: [{ field: 'giver', by: 'initials' }] },
    { name: 'amount', keys: [{ field: 'amount', by: 'magnitude', size: 5 }] },
  ],
  largestBlock: 100,
  compare: 'ACROSS_SOURCES',
  clusters: 'ONE_PER_SOURCE',
  thresholds: { same: 0.9, different: 0.1 },
};

const GIVERS = ['World Food Programme', 'WFP', 'Save the Children', 'Children in Need', 'Oxfam'];
const PURPOSES = ['food for camps', 'water in camps', 'food', 'school meals for children'];

const values = fc.record({
  giver: fc.constantFrom(...GIVERS),
  amount: fc.constantFrom(100_000, 101_000, 250_000, 99_999),
  date: fc.constantFrom('2025-01-01', '2025-01-02', '2025-01', '2026'),
  purpose: fc.option(fc.constantFrom(...PURPOSES)),
});

/** Up to thirty flows of three sources, many of them alike. */
export const someFlows: fc.Arbitrary<readonly LinkRecord[]> = fc
  .array(fc.record({ source: fc.constantFrom('fts', 'iati', 'cbpf'), values }), { maxLength: 30 })
  .map((records) => records.map((record, at) => ({ ...record, id: `flow-${at}` })));
