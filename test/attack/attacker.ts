import loadHighs, { type Highs } from 'highs';
import type { Bounds } from '../../shared/sharing/disclosure/counted-table';
import type { Lattice } from '../../shared/sharing/disclosure/lattice';

/** Between which numbers some leaves together lie, by what somebody was told. */
export interface Told {
  readonly leaves: readonly number[];
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
  private readonly bounds: string;

  private constructor(
    private readonly highs: Highs,
    private readonly lattice: Lattice,
    told: readonly Told[],
  ) {
    const known = joined(told);
    this.constraints = known
      .flatMap(({ leaves, bounds: [least, most] }) => {
        const sum = sumOf(leaves);
        if (least === most) return [`${sum} = ${least}`];
        return [
          ...(least > 0 ? [`${sum} >= ${least}`] : []),
          ...(most < Infinity ? [`${sum} <= ${most}`] : []),
        ];
      })
      .map((line, at) => ` c${at}: ${line}`)
      .join('\n');
    this.bounds = Array.from({ length: lattice.leaves }, (_, leaf) => ` x${leaf} <= ${MOST}`).join(
      '\n',
    );
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
    const open = cells.map((cell) => ({
      ...{ cell, leaves: this.lattice.leavesIn(cell) },
      ...{ lowest: Infinity, highest: -Infinity },
    }));
    const isOpen = (goal: Goal, { lowest, highest }: (typeof open)[number]): boolean =>
      goal === 'Minimize' ? lowest > least + SLACK : highest < most - SLACK;
    for (const goal of ['Minimize', 'Maximize'] as const) {
      for (const aim of [open, ...open.map((it) => [it])]) {
        const wanted = aim.filter((it) => isOpen(goal, it));
        if (wanted.length === 0) continue;
        const values = this.solve(
          goal,
          wanted.flatMap(({ leaves }) => leaves),
        );
        for (const seen of open) {
          const value = seen.leaves.reduce((all, leaf) => all + values[leaf]!, 0);
          seen.lowest = Math.min(seen.lowest, value);
          seen.highest = Math.max(seen.highest, value);
        }
      }
    }
    return open
      .filter((it) => isOpen('Minimize', it) || isOpen('Maximize', it))
      .map(({ cell }) => cell);
  }

  /** A data set with all that was told in which these leaves hold as little, or as much, as can be. */
  private solve(goal: Goal, leaves: readonly number[]): number[] {
    const text = `${goal}\n goal: ${sumOf(leaves)}\nSubject To\n${this.constraints}\nBounds\n${this.bounds}\nEnd`;
    const { Status, Columns } = this.highs.solve(text);
    if (Status !== 'Optimal') throw new RangeError(`the program is ${Status}`);
    return Array.from(
      { length: this.lattice.leaves },
      (_, leaf) => Columns[`x${leaf}`]?.Primal ?? 0,
    );
  }
}

/** What was told of the same leaves by several answers is one bound. */
function joined(told: readonly Told[]): Told[] {
  const known = new Map<string, Told>();
  for (const { leaves, bounds } of told) {
    const key = leaves.join();
    const [least, most] = known.get(key)?.bounds ?? [0, Infinity];
    known.set(key, { leaves, bounds: [Math.max(least, bounds[0]), Math.min(most, bounds[1])] });
  }
  return [...known.values()];
}

/** A sum over leaves; the solver reads lines of some five hundred characters. */
function sumOf(leaves: readonly number[]): string {
  const times = new Map<number, number>();
  for (const leaf of leaves) times.set(leaf, (times.get(leaf) ?? 0) + 1);
  return [...times]
    .map(([leaf, count], at) => {
      const term = count === 1 ? `x${leaf}` : `${count} x${leaf}`;
      return at > 0 && at % 30 === 0 ? `\n${term}` : term;
    })
    .join(' + ');
}
