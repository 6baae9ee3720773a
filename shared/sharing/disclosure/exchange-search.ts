import type { CellsTold } from './cells-told';
import type { KnownCells } from './counted-table';
import { type Exchange, type Move, carryOn } from './exchange';
import type { AxisChange, Lattice } from './lattice';
import { Moves, type OpenMove } from './moves';

/** A cell that must be able to hold so many records more, or fewer. */
export interface Goal {
  readonly cell: number;
  readonly by: number;
  readonly direction: 1 | -1;
}

/** An exchange with what it asks of a table: the steps that cells must fall to, and what is lost by it. */
export interface FoundExchange extends Exchange {
  readonly falls: ReadonlyMap<number, number>;
  readonly loss: number;
}

interface FoundMove extends OpenMove {
  readonly loss: number;
}

const CANDIDATE_LEAVES = 6;

/** Looks for the exchanges that protect a cell and lose the least. */
export class ExchangeSearch {
  private leaves: Int32Array = new Int32Array(0);
  private cells: Int32Array = new Int32Array(0);
  private falls = new Map<number, number>();
  private loss = 0;
  private readonly moves: Moves;

  constructor(
    private readonly lattice: Lattice,
    private readonly counts: readonly number[],
    private readonly told: CellsTold,
    private readonly known?: KnownCells,
  ) {
    this.moves = new Moves(lattice);
  }

  /**
   * An exchange that reaches a goal, begun with another one; undefined when none is found, or when cells may not
   * fall and would have to. One record is moved after another, each the way that loses least.
   */
  find(goal: Goal, mayFall: boolean, start?: Exchange): FoundExchange | undefined {
    this.leaves = start?.leaves.slice() ?? new Int32Array(this.lattice.leaves);
    this.cells = start?.cells.slice() ?? new Int32Array(this.lattice.cells);
    this.falls = new Map();
    this.loss = 0;
    if (start !== undefined && !this.begin()) return undefined;
    const leaves = this.likelyLeaves(goal);
    const limit = mayFall ? Infinity : Number.MIN_VALUE;
    while ((this.cells[goal.cell] ?? 0) * goal.direction < goal.by) {
      const best = this.bestMove(leaves, goal, limit);
      if (best === undefined) return undefined;
      this.make(best, goal.direction);
    }
    const { cells, falls, loss } = this;
    return { leaves: this.leaves, cells, falls, loss };
  }

  /** The move at one of the leaves that loses least, and less than a limit. */
  private bestMove(leaves: readonly number[], goal: Goal, limit: number): FoundMove | undefined {
    let best: FoundMove | undefined;
    const consider = (moves: Iterable<OpenMove>): void => {
      for (const { move, last } of moves) {
        if (best?.loss === 0) return;
        const loss = this.lossBy({ move, last }, goal.direction, best?.loss ?? limit);
        if (loss !== undefined) best = { loss, move, last };
      }
    };
    for (const leaf of leaves) consider(this.moves.alongAxes(leaf, goal.cell));
    for (const leaf of leaves) consider(this.moves.elsewhere(leaf, goal.cell));
    return best;
  }

  /** Lets cells fall for the exchange that is begun with, when they can. */
  private begin(): boolean {
    for (const [cell, change] of this.cells.entries()) {
      if (change === 0) continue;
      this.loss += this.told.lossOf(cell, change);
      if (this.loss === Infinity) return false;
      this.fall(cell, change);
    }
    return true;
  }

  private make({ loss, move, last }: FoundMove, direction: 1 | -1): void {
    const { leaves, leafSigns, cells, cellSigns } = carryOn(move, last);
    this.loss += loss;
    cells.forEach((cell, at) => {
      const change = this.cells[cell]! + cellSigns[at]! * direction;
      this.fall(cell, change);
      this.cells[cell] = change;
    });
    leaves.forEach((leaf, at) => {
      this.leaves[leaf] = this.leaves[leaf]! + leafSigns[at]! * direction;
    });
  }

  private fall(cell: number, change: number): void {
    const step = this.told.stepFor(cell, change, this.falls.get(cell));
    if (step !== undefined && step > this.told.stepOf(cell)) this.falls.set(cell, step);
  }

  /** What a move loses; undefined when it is not possible or loses no less than a limit. */
  private lossBy({ move, last }: OpenMove, direction: 1 | -1, limit: number): number | undefined {
    if (!this.isPossible(move, last, direction)) return undefined;
    let loss = 0;
    for (let at = 0; at < move.cells.length; at += 1) {
      const plus = move.cellSigns[at]! * direction;
      for (let step = 0; step < last.cells.length; step += 1) {
        const cell = move.cells[at]! + last.cells[step]!;
        const change = this.cells[cell]! + (step < last.gained ? plus : -plus);
        loss += this.told.lossOf(cell, change, this.falls.get(cell));
        if (loss >= limit) return undefined;
      }
    }
    return loss;
  }

  /** Whether no leaf is left with fewer records than none. */
  private isPossible(move: Move, last: AxisChange, direction: 1 | -1): boolean {
    for (let at = 0; at < move.leaves.length; at += 1) {
      const plus = move.leafSigns[at]! * direction;
      for (let step = 0; step < last.leaves.length; step += 1) {
        const leaf = move.leaves[at]! + last.leaves[step]!;
        if (this.counts[leaf]! + this.leaves[leaf]! + (step === 0 ? plus : -plus) < 0) return false;
      }
    }
    return true;
  }

  /** The leaves of a goal's cell that hold most, or where most could be that is known to be somewhere near. */
  private likelyLeaves({ cell, direction }: Goal): number[] {
    const { counts, lattice, known } = this;
    const weightOf = (leaf: number): number => {
      const count = counts[leaf] ?? 0;
      if (known === undefined || direction === -1) return count;
      return known.limitOf(lattice.cellsOf(leaf)[0] ?? 0) - count;
    };
    return lattice
      .leavesIn(cell)
      .sort((a, b) => weightOf(b) - weightOf(a) || a - b)
      .slice(0, CANDIDATE_LEAVES);
  }
}
