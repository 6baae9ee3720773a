import type { CountedTable } from './counted-table';
import type { Lattice } from './lattice';

/** A table on which exchanges are looked for; `withheld` may grow between searches. */
export interface SearchedTable extends CountedTable {
  readonly totals: Int32Array;
  readonly withheld: Uint8Array;
}

/** One record more in a leaf and one less in its partner, for every axis that has a partner. */
interface Exchange {
  readonly cost: number;
  readonly cells: readonly number[];
  readonly signs: readonly number[];
  readonly corners: readonly (readonly [leaf: number, sign: number])[];
}

type Partners = readonly (number | undefined)[];

const CANDIDATE_LEAVES = 6;

/** Looks for the exchanges that protect a cell and withhold the fewest others. */
export class ExchangeSearch {
  private readonly lattice: Lattice;
  /** How many records each leaf and each cell would hold after the exchanges so far. */
  private counts: number[] = [];
  private changes: Int32Array = new Int32Array(0);
  private added = new Set<number>();

  constructor(private readonly table: SearchedTable) {
    this.lattice = table.lattice;
  }

  /**
   * The cells that must be withheld so that a cell could hold so many records more, or fewer; undefined
   * when it could not. One record is moved after another, each the cheapest way.
   */
  cheapest(cell: number, by: number, direction: 1 | -1): ReadonlySet<number> | undefined {
    this.counts = [...this.table.counts];
    this.changes = new Int32Array(this.lattice.cells);
    this.added = new Set();
    const leaves = this.leavesUnder(cell);
    for (let moved = 0; moved < by; moved += 1) {
      let best: Exchange | undefined;
      for (const leaf of leaves) best = this.cheapestAt(leaf, cell, direction, best);
      if (best === undefined) return undefined;
      this.move(best);
    }
    return this.added;
  }

  private move({ cells, signs, corners }: Exchange): void {
    cells.forEach((cell, at) => {
      const sign = signs[at] ?? 0;
      if (!this.isUnseen(cell, sign)) this.added.add(cell);
      this.changes[cell] = (this.changes[cell] ?? 0) + sign;
    });
    for (const [leaf, sign] of corners) this.counts[leaf] = (this.counts[leaf] ?? 0) + sign;
  }

  private cheapestAt(
    leaf: number,
    cell: number,
    direction: 1 | -1,
    best: Exchange | undefined,
  ): Exchange | undefined {
    let found = best;
    const parts = this.lattice.partsOf(leaf);
    const choices = this.lattice.sizes.map((size, axis) => {
      const under = new Set(this.lattice.leavesUnder(axis, cell));
      const others = Array.from({ length: size }, (_, at) => at).filter((at) => !under.has(at));
      return [undefined, ...others];
    });
    const choose = (axis: number, chosen: Partners): void => {
      if (axis < parts.length) {
        for (const partner of choices[axis] ?? []) choose(axis + 1, [...chosen, partner]);
        return;
      }
      found = this.exchange(parts, chosen, direction, found?.cost ?? Infinity) ?? found;
    };
    choose(0, []);
    return found;
  }

  /** One exchange, when it is possible and costs less. */
  private exchange(
    parts: readonly number[],
    partners: Partners,
    direction: 1 | -1,
    below: number,
  ): Exchange | undefined {
    const corners = this.lattice.corners(parts, partners, direction);
    if (corners.some(([leaf, sign]) => (this.counts[leaf] ?? 0) + sign < 0)) return undefined;
    const { cells, signs } = this.lattice.changed(parts, partners, direction);
    let cost = 0;
    for (const [at, cell] of cells.entries()) {
      if (!this.isUnseen(cell, signs[at] ?? 0)) cost += this.costOf(cell);
      if (cost >= below) return undefined;
    }
    return cost === Infinity ? undefined : { cost, cells, signs, corners };
  }

  /** Whether what is told of a cell stays true when it changes. */
  private isUnseen(cell: number, sign: number): boolean {
    const { withheld, totals, told } = this.table;
    if (withheld[cell] === 1 || this.added.has(cell)) return true;
    if (told === undefined) return false;
    const count = totals[cell] ?? 0;
    const [least, most] = told(cell, count);
    const changed = count + (this.changes[cell] ?? 0) + sign;
    return changed >= least && changed <= most;
  }

  /** Totals of many records are worth a little more. */
  private costOf(cell: number): number {
    if (this.table.before?.has(cell)) return Infinity;
    return 1 + Math.log1p(this.table.totals[cell] ?? 0) / 20;
  }

  private leavesUnder(cell: number): number[] {
    const { counts } = this.table;
    return this.lattice
      .leavesIn(cell)
      .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
      .slice(0, CANDIDATE_LEAVES);
  }
}
