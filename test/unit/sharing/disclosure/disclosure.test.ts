import fc from 'fast-check';
import { RUNGS } from '../../../../shared/sharing/agreement';
import { Lattice } from '../../../../shared/sharing/disclosure/lattice';
import { protectCells } from '../../../../shared/sharing/disclosure/protect-cells';
import { RecordNoise } from '../../../../shared/sharing/disclosure/record-noise';
import {
  roundedBounds,
  roundedCount,
  tellCount,
} from '../../../../shared/sharing/disclosure/tell-count';

const TWO_BY_TWO = new Lattice([
  {
    name: 'place',
    groups: new Map([
      ['a', ['a', 'all']],
      ['b', ['b', 'all']],
    ]),
  },
  {
    name: 'month',
    groups: new Map([
      ['1', ['1', 'all']],
      ['2', ['2', 'all']],
    ]),
  },
]);
const at = (...groups: string[]): number => TWO_BY_TWO.cellOf(groups) ?? -1;

describe('cells of a table', () => {
  it('are all combinations of groups, from leaves to the grand total', () => {
    expect([TWO_BY_TWO.cells, TWO_BY_TWO.leaves]).toEqual([9, 4]);
    expect(TWO_BY_TWO.leavesIn(at('all', 'all'))).toHaveLength(4);
    expect(TWO_BY_TWO.groupsOf(at('b', 'all'))).toEqual(['b', 'all']);
    expect(TWO_BY_TWO.cellOf(['c', '1'])).toBeUndefined();
  });

  it('are all told when none is small', () => {
    const { withheld } = protectCells({
      lattice: TWO_BY_TWO,
      counts: [9, 0, 7, 5],
      smallestCount: 5,
    });
    expect([...withheld].every((cell) => cell === 0)).toBe(true);
  });

  it('that are small are withheld with others from whose totals they would follow', () => {
    const { withheld } = protectCells({
      lattice: TWO_BY_TWO,
      counts: [3, 9, 8, 7],
      smallestCount: 5,
    });
    const told = [...withheld].filter((cell) => cell === 0).length;
    expect(withheld[at('a', '1')]).toBe(1);
    expect(told).toBe(5);
    for (const total of [at('all', 'all'), at('a', 'all'), at('all', '1')]) {
      expect(withheld[total]).toBe(0);
    }
  });

  it('that were told before stay told; where nothing else protects, nothing new is told', () => {
    const counts = [3, 0, 0, 0];
    const before = new Set([at('b', 'all'), at('all', '2')]);
    const { withheld } = protectCells({ lattice: TWO_BY_TWO, counts, smallestCount: 5, before });
    expect([...before].map((cell) => withheld[cell])).toEqual([0, 0]);
    expect(withheld[at('all', 'all')]).toBe(1);
  });
});

describe('noise', () => {
  const noise = new RecordNoise('a secret');
  const keyOf = (records: readonly string[]): number =>
    noise.join(...records.map((it) => noise.keyOf(it)));

  it('is the same for the same records in any order, and another for others or another secret', () => {
    const [one, other] = [keyOf(['a', 'b', 'c']), keyOf(['c', 'a', 'b'])];
    expect(one).toBe(other);
    expect(noise.below(5, one)).toBe(noise.below(5, other));
    const draws = (by: RecordNoise) =>
      Array.from({ length: 64 }, (_, record) => by.below(5, by.keyOf(`r${record}`)));
    expect(new Set(draws(noise)).size).toBe(5);
    expect(draws(noise)).not.toEqual(draws(new RecordNoise('another')));
  });
});

describe('a count on the ladder', () => {
  const cell = fc.record({ count: fc.nat(20_000), noise: fc.nat(4) });

  it('is told by each rung as a part of what the next one tells', () => {
    fc.assert(
      fc.property(cell, ({ count, noise }) => {
        const told = RUNGS.slice(1).map((rung) =>
          tellCount({ count, noise, withheld: false }, rung, 5),
        );
        told.forEach((less, at) => {
          for (const more of told.slice(at)) expect(more).toMatchObject(less);
        });
      }),
    );
  });

  it('lies within what its range and its rounding say', () => {
    fc.assert(
      fc.property(cell, ({ count, noise }) => {
        if (count > 0 && count < 5) return;
        const { range } = tellCount({ count, noise, withheld: false }, 'range', 5);
        expect(count).toBeGreaterThanOrEqual(range?.from ?? NaN);
        expect(count).toBeLessThanOrEqual(range?.to ?? Infinity);
        const [least, most] = roundedBounds(roundedCount(count, noise, 5), 5);
        expect(count >= least && count <= most).toBe(true);
      }),
    );
  });

  it('says nothing at all where it is withheld, on every rung', () => {
    for (const rung of RUNGS) {
      expect(tellCount({ count: 3, noise: 1, withheld: true }, rung, 5)).toEqual({
        withheld: true,
      });
    }
  });
});
