import { stepsOf } from '../../../../shared/sharing/disclosure/cell-steps';
import { type Axis, Lattice } from '../../../../shared/sharing/disclosure/lattice';
import {
  type ProtectedTable,
  protectCells,
} from '../../../../shared/sharing/disclosure/protect-cells';
import { Choices } from '../../../oracle/random';

const SMALLEST = 3;
/** So many records in a leaf that the end of the search narrows no small cell. */
const MOST = 9;
const TABLES = 15;

const axis = (groups: Readonly<Record<string, string[]>>): Axis => ({
  name: 'axis',
  groups: new Map(Object.entries(groups)),
});
const REGIONS = axis({
  ...{ a: ['a', 'A', 'all'], b: ['b', 'A', 'all'] },
  ...{ c: ['c', 'B', 'all'], d: ['d', 'B', 'all'] },
});
const TWO = axis({ a: ['a', 'all'], b: ['b', 'all'] });

/**
 * Somebody who has the program and tries it on every data set, with every secret that could have told the same.
 * Which cells fell must not tell more than their bounds.
 */
describe.each([
  ['regions', 'exactCount', new Lattice([REGIONS])],
  ['places and months', 'exactCount', new Lattice([TWO, TWO])],
  ['places and months', 'roundedCount', new Lattice([TWO, TWO])],
] as const)('a small cell of %s, told from "%s" down', (_, finest, lattice) => {
  const rules = { lattice, finest, smallestCount: SMALLEST };
  const all = Array.from({ length: lattice.cells }, (_, cell) => cell);

  /** Whether another data set can be told as a table is; `byChance` when cells of both fall by chance. */
  function isToldAlike(
    counts: readonly number[],
    { rungs, bounds }: ProtectedTable,
    byChance: boolean,
  ): boolean {
    const totals = lattice.totalsOf(counts);
    const drawn = all.map((cell) =>
      Array.from({ length: SMALLEST }, (_, noise) => ({
        noise,
        step: stepsOf(totals[cell]!, noise, rules).findIndex(
          (it) => it.rung === rungs[cell] && String(it.bounds) === String(bounds[cell]),
        ),
      })).find(({ step }) => step >= 0),
    );
    if (drawn.includes(undefined)) return false;
    const told = protectCells({
      ...{ ...rules, counts },
      noiseOf: (cell) => drawn[cell]!.noise,
      fallOf: (cell) => (byChance ? drawn[cell]!.step : 0),
    });
    return String(told.rungs) === String(rungs);
  }

  /** How many small cells there are, and of how many the attacker knows more than that. */
  function attack(byChance: boolean): { readonly small: number; readonly narrowed: number } {
    let [small, narrowed] = [0, 0];
    for (let seed = 0; seed < TABLES; seed += 1) {
      const choices = new Choices(seed);
      const most = choices.pick([3, 5, 8]);
      const counts = Array.from({ length: lattice.leaves }, () => choices.below(most + 1));
      const noise = all.map(() => choices.below(SMALLEST));
      const falls = all.map(() => (byChance && choices.chance(0.02) ? 1 : 0));
      const table = protectCells({
        ...{ ...rules, counts },
        noiseOf: (cell) => noise[cell]!,
        fallOf: (cell) => falls[cell]!,
      });
      const held = all.map(() => new Set<number>());
      for (const other of fitting(lattice, table)) {
        if (!isToldAlike(other, table, byChance)) continue;
        lattice.totalsOf(other).forEach((total, cell) => held[cell]!.add(total));
      }
      const smallCells = all.filter((cell) => isSmall(table.totals[cell]!));
      small += smallCells.length;
      narrowed += smallCells.filter(
        (cell) => ![0, 1, 2].every((count) => held[cell]!.has(count)),
      ).length;
    }
    return { small, narrowed };
  }

  it('may hold any small count, or none, for whoever tries the program on every data set', () => {
    const { small, narrowed } = attack(true);
    expect(small).toBeGreaterThan(10);
    expect(narrowed).toBe(0);
  });

  it('would be known better if cells fell only where they must', () => {
    expect(attack(false).narrowed).toBeGreaterThan(0);
  });
});

function isSmall(total: number): boolean {
  return total >= 1 && total < SMALLEST;
}

/** All data sets of not too many records that fit what a table tells. */
function fitting(lattice: Lattice, { bounds }: ProtectedTable): number[][] {
  const sets = Array.from({ length: (MOST + 1) ** lattice.leaves }, (_, number) =>
    Array.from(
      { length: lattice.leaves },
      (_, leaf) => Math.floor(number / (MOST + 1) ** leaf) % (MOST + 1),
    ),
  );
  return sets.filter((counts) => {
    const totals = lattice.totalsOf(counts);
    return bounds.every(([least, most], cell) => totals[cell]! >= least && totals[cell]! <= most);
  });
}
