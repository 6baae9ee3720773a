import loadHighs, { type Highs } from 'highs';
import type { Bounds } from '../../shared/sharing/disclosure/counted-table';
import type { Lattice } from '../../shared/sharing/disclosure/lattice';

/** What somebody was told of one cell. */
export interface Told {
  readonly cell: number;
  readonly bounds: Bounds;
}

type Goal = 'Minimize' | 'Maximize';

const SLACK = 1e-6;
/** More than any leaf holds, so that every program has an end. */
const MOST = 10_000;
let loading: Promise<Highs> | undefined;

/**
 * Somebody who knows all rules, keeps every answer, and works out by linear programs between which numbers a
 * cell must lie: differences, overlaps and joins of answers are all among what a linear program finds.
 */
export class Attacker {
  private readonly constraints: string;

  private constructor(
    private readonly highs: Highs,
    private readonly lattice: Lattice,
    told: readonly Told[],
  ) {
    const lines = told.flatMap(({ cell, bounds: [least, most] }) => {
      const sum = sumOf(lattice.leavesIn(cell));
      if (least === most) return [`${sum} = ${least}`];
      return [`${sum} >= ${least}`, `${sum} <= ${most}`];
    });
    this.constraints = lines.map((line, at) => ` c${at}: ${line}`).join('\n');
  }

  static async knowing(lattice: Lattice, told: readonly Told[]): Promise<Attacker> {
    loading ??= loadHighs();
    return new Attacker(await loading, lattice, told);
  }

  /**
   * The cells for which what was told leaves less than all numbers from the least to the most. A data set
   * that the solver finds for one cell also shows what others may hold, so that few need programs of their own.
   */
  narrowed(cells: readonly number[], [least, most]: Bounds): number[] {
    const open = new Map(cells.map((cell) => [cell, { lowest: Infinity, highest: -Infinity }]));
    const isOpen = (goal: Goal, cell: number): boolean => {
      const { lowest = 0, highest = 0 } = open.get(cell) ?? {};
      return goal === 'Minimize' ? lowest > least + SLACK : highest < most - SLACK;
    };
    for (const goal of ['Minimize', 'Maximize'] as const) {
      for (const aim of [cells, ...cells.map((cell) => [cell])]) {
        const wanted = aim.filter((cell) => isOpen(goal, cell));
        if (wanted.length === 0) continue;
        const found = this.solve(goal, wanted);
        for (const [cell, seen] of open) {
          const value = found(cell);
          seen.lowest = Math.min(seen.lowest, value);
          seen.highest = Math.max(seen.highest, value);
        }
      }
    }
    return cells.filter((cell) => isOpen('Minimize', cell) || isOpen('Maximize', cell));
  }

  /** A data set with all that was told in which these cells hold as little, or as much, as can be. */
  private solve(goal: Goal, cells: readonly number[]): (cell: number) => number {
    const sum = sumOf(cells.flatMap((cell) => this.lattice.leavesIn(cell)));
    const bound = Array.from({ length: this.lattice.leaves }, (_, leaf) => ` x${leaf} <= ${MOST}`);
    const text = `${goal}\n goal: ${sum}\nSubject To\n${this.constraints}\nBounds\n${bound.join('\n')}\nEnd`;
    const { Status, Columns } = this.highs.solve(text);
    if (Status !== 'Optimal') throw new RangeError(`the program is ${Status}`);
    const value = (leaf: number): number => Columns[`x${leaf}`]?.Primal ?? 0;
    return (cell) => this.lattice.leavesIn(cell).reduce((all, leaf) => all + value(leaf), 0);
  }
}

/** The solver reads lines of some five hundred characters. */
function sumOf(leaves: readonly number[]): string {
  return leaves.map((leaf, at) => `${at > 0 && at % 50 === 0 ? '\n' : ''}x${leaf}`).join(' + ');
}
