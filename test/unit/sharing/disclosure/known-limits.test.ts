import { arrivals } from '../../../../shared/sharing/disclosure/arrivals';
import { knownLimits } from '../../../../shared/sharing/disclosure/known-limits';
import { Lattice } from '../../../../shared/sharing/disclosure/lattice';

const OUTCOME = {
  name: 'outcome',
  groups: new Map([
    ['freed', ['freed', 'all']],
    ['killed', ['killed', 'all']],
  ]),
};
const lattice = new Lattice([OUTCOME, arrivals(2)]);
const cellOf = (...groups: string[]) => lattice.cellOf(groups)!;

/** Eight were freed by the first telling; two more came with the second, of whom one was killed. */
const totals = lattice.totalsOf(
  Array.from({ length: lattice.leaves }, (_, leaf) => {
    const [outcome, came] = lattice.leafGroupsOf(leaf);
    if (came === 'counted by 1') return outcome === 'freed' ? 8 : 0;
    return 1;
  }),
);

describe('how much a cell could hold, for all that everybody knows', () => {
  const limits = (told: [number, readonly [number, number]][]) =>
    knownLimits({ lattice, totals, protectedAxis: 0, whole: 'all', told: new Map(told) });

  it('is no more than the public cell around it holds', () => {
    const { isKnown, limitOf } = limits([]);
    expect(isKnown(cellOf('all', 'came with 2'))).toBe(true);
    expect(isKnown(cellOf('killed', 'came with 2'))).toBe(false);
    expect(limitOf(cellOf('killed', 'came with 2'))).toBe(2);
    expect(limitOf(cellOf('killed', 'counted by 2'))).toBe(10);
  });

  it('is no more than was told of it before, with what came since', () => {
    const none = [cellOf('killed', 'counted by 1'), [0, 0]] as const;
    const { limitOf } = limits([[none[0], none[1]]]);
    expect(limitOf(cellOf('killed', 'counted by 1'))).toBe(0);
    expect(limitOf(cellOf('killed', 'counted by 2'))).toBe(2);
    expect(limitOf(cellOf('freed', 'counted by 2'))).toBe(10);
  });
});

describe('the axis along which a table grows', () => {
  it('holds what each telling counts, and what came between any two', () => {
    expect([...arrivals(3).groups]).toEqual([
      ['counted by 1', ['counted by 1', 'counted by 2', 'counted by 3']],
      ['came with 2', ['came with 2', 'came after 1 by 3', 'counted by 2', 'counted by 3']],
      ['came with 3', ['came with 3', 'came after 1 by 3', 'counted by 3']],
    ]);
  });
});
