import type { LoadersUsed } from '../../../shared/tools/bench/allowed-statements';
import { allowedStatements } from '../../../shared/tools/bench/allowed-statements';

const PLAN = `Sequence
  Fetch access
    { accessAgreement { id } }
  Parallel
    Flatten accessAgreement
      Fetch funding
        { plans { nodes { code } totalCount } }
    BatchFetch funding
      { flows }`.split('\n');

describe('the statements that a question may issue', () => {
  it('are fetches times loaders of each subgraph, and one for each total', () => {
    const loaders = new Map<string, LoadersUsed>([
      ['access', { 'loaders.agreement': 1, 'loaders.country': 0 }],
      ['funding', { 'loaders.plan': 1, 'loaders.flow': 2, 'store.plans': 1 }],
      ['logistics', { 'loaders.port': 9 }],
    ]);
    expect(allowedStatements(PLAN, loaders)).toBe(1 * 1 + 2 * 3 + 1);
  });

  it('are two more for a fetch of a subgraph that read in the caller’s name', () => {
    const loaders = new Map<string, LoadersUsed>([
      ['access', { 'loaders.agreement': 1 }],
      ['funding', { 'loaders.plan': 1 }],
    ]);
    expect(allowedStatements(PLAN, loaders, new Set(['access']))).toBe(1 * (1 + 2) + 2 * 1 + 1);
  });

  it('are none for a question that used no loader', () => {
    expect(allowedStatements(['Fetch access', '  { __typename }'], new Map())).toBe(0);
  });
});
