import fc from 'fast-check';
import { RUNGS, type Rung } from '../../../../shared/sharing/agreement';
import type { CountedTable } from '../../../../shared/sharing/disclosure/counted-table';
import { Lattice } from '../../../../shared/sharing/disclosure/lattice';
import { protectCells } from '../../../../shared/sharing/disclosure/protect-cells';
import { RecordNoise } from '../../../../shared/sharing/disclosure/record-noise';
import { TellingLedger } from '../../../../shared/sharing/disclosure/telling-ledger';
import {
  boundsOf,
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

const chances = { noiseOf: () => 2, fallOf: () => 0 };
const table = (counts: readonly number[], more: Partial<CountedTable> = {}): CountedTable => ({
  ...{ lattice: TWO_BY_TWO, smallestCount: 5, finest: 'exactCount' as const },
  ...{ ...chances, counts, ...more },
});
const told = (rungs: readonly Rung[], rung: Rung): number =>
  rungs.filter((it) => it === rung).length;

describe('cells of a table', () => {
  it('are all combinations of groups, from leaves to the grand total', () => {
    expect([TWO_BY_TWO.cells, TWO_BY_TWO.leaves]).toEqual([9, 4]);
    expect(TWO_BY_TWO.leavesIn(at('all', 'all'))).toHaveLength(4);
    expect(TWO_BY_TWO.groupsOf(at('b', 'all'))).toEqual(['b', 'all']);
    expect(TWO_BY_TWO.cellOf(['c', '1'])).toBeUndefined();
  });

  it('are all told exactly when none is small', () => {
    expect(told(protectCells(table([9, 0, 7, 5])).rungs, 'exactCount')).toBe(9);
  });

  it('fall a rung where a small one would follow from them, and no more of them than must', () => {
    const { rungs } = protectCells(table([3, 19, 18, 17]));
    expect(rungs[at('a', '1')]).toBe('nothing');
    expect([told(rungs, 'nothing'), told(rungs, 'exactCount')]).toEqual([1, 5]);
    expect(rungs[at('all', 'all')]).toBe('exactCount');
    expect(['a2', 'b1', 'b2'].map((it) => rungs[at(it[0]!, it[1]!)])).toEqual([
      ...['roundedCount', 'roundedCount', 'roundedCount'],
    ]);
  });

  it('fall further by chance, without need', () => {
    const falling = table([9, 8, 7, 6], { fallOf: (cell) => (cell === at('a', '2') ? 2 : 0) });
    const { rungs } = protectCells(falling);
    expect(rungs[at('a', '2')]).toBe('range');
    expect(told(rungs, 'exactCount')).toBe(8);
  });

  it('that are withheld by chance are protected as if they were small', () => {
    const falling = table([9, 18, 17, 16], { fallOf: (cell) => (cell === at('a', '1') ? 4 : 0) });
    const { rungs } = protectCells(falling);
    expect(rungs[at('a', '1')]).toBe('nothing');
    expect(told(rungs, 'nothing')).toBe(1);
    expect(told(rungs, 'exactCount')).toBeLessThan(8);
  });

  it('that were told before stay told; where nothing else protects, nothing new is told', () => {
    const before = new Map([
      [at('b', 'all'), [0, 0] as const],
      [at('all', '2'), [0, 0] as const],
    ]);
    const { rungs, bounds } = protectCells(table([3, 0, 0, 0], { before }));
    expect(bounds[at('b', 'all')]).toEqual([0, 0]);
    expect(rungs[at('all', 'all')]).toBe('nothing');
  });
});

describe('a ledger of what was told', () => {
  const rules = { lattice: TWO_BY_TWO, smallestCount: 5, finest: 'exactCount' } as const;
  const cellsOf = (...names: string[]): Set<number> =>
    new Set(names.map((name) => at(name.slice(0, 1), name.slice(2))));
  const whole = at('all', 'all');

  it('lets a later telling take nothing back, and fall where what was told before needs it', () => {
    const ledger = new TellingLedger(rules);
    const counts = [3, 19, 18, 17];
    ledger.tell({ cells: cellsOf('a 1', 'a 2'), counts, chances });
    expect(ledger.rungOf(at('a', '2'))).toBe('exactCount');
    ledger.tell({ cells: new Set([...cellsOf('a 2'), at('a', 'all')]), counts, chances });
    expect(ledger.rungOf(at('a', '2'))).toBe('exactCount');
    expect(ledger.rungOf(at('a', 'all'))).toBe('roundedCount');
    expect(new TellingLedger(rules).rungOf(whole)).toBe('nothing');
  });

  it('of another owner counts where both count in the same places', () => {
    const [ours, theirs] = [new TellingLedger(rules), new TellingLedger(rules)];
    ours.tell({ cells: cellsOf('a 1'), counts: [30, 0, 0, 0], chances });
    theirs.tell({ cells: cellsOf('b 1'), counts: [0, 3, 0, 0], chances });
    const total = { cells: new Set([at('all', '1')]), counts: [30, 3, 0, 0], chances };
    const rungOf = (others: readonly TellingLedger[]): Rung => {
      const joined = new TellingLedger(rules, others);
      joined.tell(total);
      return joined.rungOf(at('all', '1'));
    };
    expect([rungOf([]), rungOf([ours, theirs])]).toEqual(['exactCount', 'range']);
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
  const rules = { smallestCount: 5, finest: 'exactCount' } as const;

  it('is told by each rung as a part of what the next one tells', () => {
    fc.assert(
      fc.property(cell, ({ count, noise }) => {
        const told = RUNGS.slice(1).map((rung) =>
          tellCount({ count, noise, rung: 'exactCount' }, rung, rules),
        );
        told.forEach((less, at) => {
          for (const more of told.slice(at)) expect(more).toMatchObject(less);
        });
      }),
    );
  });

  it('is told no better than on the rung that it fell to, with the reason', () => {
    const told = tellCount({ count: 23, noise: 2, rung: 'roundedCount' }, 'record', rules);
    expect(told).toEqual({
      ...{ withheld: false, finest: 'roundedCount', exists: true, rounded: 25 },
      range: { from: 20, to: 49 },
      reason: 'Told less exactly than others, to protect few people here or elsewhere.',
    });
  });

  it('lies within what each rung says of it', () => {
    fc.assert(
      fc.property(cell, fc.constantFrom(...RUNGS), ({ count, noise }, rung) => {
        if (count > 0 && count < 5) return;
        const told = tellCount({ count, noise, rung: 'exactCount' }, rung, rules);
        const [least, most] = boundsOf(told, 5);
        expect(count >= least && count <= most).toBe(true);
      }),
    );
  });

  it('could be any within the bounds of its rung, by another secret', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 300 }), fc.nat(4), (count, noise) => {
        for (const rung of ['range', 'roundedCount'] as const) {
          const tell = (other: number, drawn: number) =>
            tellCount({ count: other, noise: drawn, rung: 'exactCount' }, rung, rules);
          const told = tell(count, noise);
          const [least, most] = boundsOf(told, 5);
          for (let other = least; other <= most; other += 1) {
            const drawn = [0, 1, 2, 3, 4].map((it) => JSON.stringify(tell(other, it)));
            expect(drawn).toContain(JSON.stringify(told));
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('rounds to a multiple that says no more than its bounds', () => {
    expect(roundedBounds(roundedCount(0, 4, 5), 5)).toEqual([0, 0]);
    expect(roundedBounds(roundedCount(6, 4, 5), 5)).toEqual([6, 14]);
  });

  it('says nothing at all where it is withheld, on every rung', () => {
    for (const rung of RUNGS) {
      expect(tellCount({ count: 3, noise: 1, rung: 'nothing' }, rung, rules)).toEqual({
        ...{ withheld: true, finest: 'nothing' },
        reason: 'Withheld, to protect few people here or elsewhere.',
      });
    }
  });
});
