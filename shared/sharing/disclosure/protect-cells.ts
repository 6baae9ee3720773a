import type { Rung } from '../agreement';
import { CellsTold } from './cells-told';
import { type Bounds, type CountedTable, isSmall, mostSmall } from './counted-table';
import type { Exchange } from './exchange';
import { ExchangeSearch, type FoundExchange, type Goal } from './exchange-search';
import { ShownGoals } from './shown-goals';

/** How each cell of a table is told. */
export interface ProtectedTable {
  /** False where nothing was found that protects some cell: then nothing is told but what was told before. */
  readonly isProtected: boolean;
  /** How many records each cell holds. */
  readonly totals: Int32Array;
  /** The finest rung on which anybody is told each cell. */
  readonly rungs: readonly Rung[];
  /** Between which counts each cell lies, for whoever is told all and knows all rules. */
  readonly bounds: readonly Bounds[];
  /** What shows that cells are protected; for the owner alone. */
  readonly exchanges: readonly Exchange[];
}

/**
 * Withholds the small cells, and lets as few others as are found to be needed fall to lower rungs of the ladder.
 * For every cell that is withheld there are then exchanges: records that could lie in other leaves, with all that
 * is told the same, so that the cell could hold any number from 0 up to the smallest count told. Whatever is
 * computed from what is told, by differences or linear programs, leaves all these numbers possible. (After the
 * hypercube method: Repsilber 1994; Hundepool and others, Statistical Disclosure Control, 2012, section 4.)
 *
 * Which cells fall could tell more than their bounds to somebody who tries this program on every data set. So
 * now and then a cell falls by chance without need, and whatever is withheld is protected as if it were small, so
 * that other data sets that fit the bounds could have been told in the same way.
 */
export function protectCells(table: CountedTable): ProtectedTable {
  return new Protection(table).protect();
}

class Protection {
  private readonly totals: Int32Array;
  private readonly told: CellsTold;
  private readonly search: ExchangeSearch;
  private readonly goals = new ShownGoals();
  private readonly tried = new Set<number>();

  constructor(private readonly table: CountedTable) {
    this.totals = table.lattice.totalsOf(table.counts);
    this.told = new CellsTold(table, this.totals);
    this.search = new ExchangeSearch(table.lattice, table.counts, this.told, table.known);
  }

  protect(): ProtectedTable {
    for (let open = this.smallCells(); open.length > 0;) {
      const left = open.filter((cell) => !this.protectCell(cell));
      if (left.length === open.length) return this.nothingNew();
      // What was found for others meanwhile may help.
      open = left;
    }
    for (let others = this.otherCells(); others.length > 0; others = this.otherCells()) {
      for (const cell of others) this.protectCell(cell);
    }
    this.raise();
    const steps = Array.from(this.totals, (_, cell) => this.told.told(cell));
    return {
      isProtected: true,
      totals: this.totals,
      rungs: steps.map(({ rung }) => rung),
      bounds: steps.map(({ bounds }) => bounds),
      exchanges: this.goals.exchanges,
    };
  }

  private smallCells(): number[] {
    const countOf = (cell: number): number => this.totals[cell] ?? 0;
    return this.cells()
      .filter((cell) => isSmall(this.table, cell, countOf(cell)))
      .sort((a, b) => countOf(a) - countOf(b) || a - b);
  }

  /** Others that are withheld now. */
  private otherCells(): number[] {
    const { before, never } = this.table;
    return this.cells().filter(
      (cell) =>
        this.told.told(cell).rung === 'nothing' &&
        !this.tried.has(cell) &&
        !before?.has(cell) &&
        !never?.has(cell),
    );
  }

  /**
   * Lets cells fall until one could hold any count below the smallest that is told. It must be able to hold none
   * too: if two owners' cells hold at least one each, both together hold two.
   */
  private protectCell(cell: number): boolean {
    this.tried.add(cell);
    const total = this.totals[cell] ?? 0;
    const goals: readonly Goal[] = [
      { cell, by: mostSmall(this.table, cell) - total, direction: 1 },
      { cell, by: total, direction: -1 },
    ];
    return goals.filter(({ by }) => by > 0).every((goal) => this.reach(goal));
  }

  private reach(goal: Goal): boolean {
    const exchange = this.goals.known(goal) ?? this.find(goal);
    if (exchange !== undefined) this.goals.show(goal, exchange);
    return exchange !== undefined;
  }

  private find(goal: Goal): Exchange | undefined {
    const found = this.search.find(goal, true) ?? this.fromBefore(goal);
    for (const [other, step] of found?.falls ?? []) this.told.set(other, step);
    return found;
  }

  /** What protected a cell before can do so again, with more records. */
  private fromBefore(goal: Goal): FoundExchange | undefined {
    return [...(this.table.exchanges ?? []), ...this.goals.exchanges]
      .filter(({ cells }) => (cells[goal.cell] ?? 0) * goal.direction > 0)
      .flatMap((start) => this.search.find(goal, true, start) ?? [])
      .reduce<FoundExchange | undefined>(
        (best, found) => (best === undefined || found.loss < best.loss ? found : best),
        undefined,
      );
  }

  /** Tells cells better again, those that lost most first, where all that is withheld stays protected. */
  private raise(): void {
    const { told } = this;
    const fallen = this.cells()
      .filter((cell) => told.stepOf(cell) > told.stepByChance(cell))
      .sort((a, b) => told.told(b).loss - told.told(a).loss || a - b);
    for (const cell of fallen) {
      const now = told.stepOf(cell);
      for (let step = told.stepByChance(cell); step < now; step += 1) {
        if (this.raiseTo(cell, step)) break;
      }
    }
  }

  private raiseTo(cell: number, step: number): boolean {
    const now = this.told.stepOf(cell);
    this.told.set(cell, step);
    const isKept = ({ cells }: Exchange): boolean =>
      this.told.stepFor(cell, cells[cell] ?? 0) === step;
    const isMended = this.goals.mend(cell, isKept, (goal) => this.search.find(goal, false));
    if (!isMended) this.told.set(cell, now);
    return isMended;
  }

  private cells(): number[] {
    return Array.from(this.totals, (_, cell) => cell);
  }

  /** Where nothing protects a cell, nothing is told but what was told before. */
  private nothingNew(): ProtectedTable {
    const { before, exchanges = [] } = this.table;
    return {
      isProtected: false,
      totals: this.totals,
      rungs: this.cells().map(() => 'nothing'),
      bounds: this.cells().map((cell) => before?.get(cell) ?? [0, Infinity]),
      exchanges,
    };
  }
}
