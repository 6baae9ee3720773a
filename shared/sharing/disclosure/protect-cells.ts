import { ExchangeSearch } from './exchange-search';
import type { CountedTable } from './counted-table';
import type { Lattice } from './lattice';

/** Cells that are told and cells that are not. */
export interface ProtectedTable {
  /** How many records each cell holds. */
  readonly totals: Int32Array;
  /** 1 for each cell that is not told. */
  readonly withheld: Uint8Array;
}

/**
 * Withholds the small cells and, beside them, as few others as are found to be needed. For every small cell
 * there are then exchanges: records that could lie in other cells withheld, with all that is told the same, so
 * that the cell could hold any number from 1 up to the smallest count told. Whatever is computed from what is
 * told, totals, differences or linear programs, leaves all these numbers possible. (Hypercube method:
 * Repsilber 1994; Hundepool and others, Statistical Disclosure Control, 2012, section 4.)
 */
export function protectCells(table: CountedTable): ProtectedTable {
  const { lattice, counts, smallestCount, before = NONE, never = NONE } = table;
  const totals = totalsOf(lattice, counts);
  const withheld = new Uint8Array(lattice.cells);
  for (const cell of never) withheld[cell] = 1;
  const small: number[] = [];
  totals.forEach((total, cell) => {
    if (total < 1 || total >= smallestCount) return;
    small.push(cell);
    if (!before.has(cell)) withheld[cell] = 1;
  });
  const search = new ExchangeSearch({ ...table, totals, withheld });
  small.sort((a, b) => (totals[a] ?? 0) - (totals[b] ?? 0) || a - b);
  for (const cell of small) {
    const total = totals[cell] ?? 0;
    for (const [by, direction] of [
      [smallestCount - 1 - total, 1],
      [total - 1, -1],
    ] as const) {
      const needed = search.cheapest(cell, by, direction);
      if (needed === undefined) return nothingNew(totals, before);
      for (const other of needed) withheld[other] = 1;
    }
  }
  return { totals, withheld };
}

const NONE: ReadonlySet<number> = new Set();

/** Where nothing protects a cell, nothing is told but what was told before. */
function nothingNew(totals: Int32Array, before: ReadonlySet<number>): ProtectedTable {
  return { totals, withheld: Uint8Array.from(totals, (_, cell) => (before.has(cell) ? 0 : 1)) };
}

/** How many records each cell holds. */
export function totalsOf(lattice: Lattice, counts: readonly number[]): Int32Array {
  const totals = new Int32Array(lattice.cells);
  counts.forEach((count, leaf) => {
    if (count === 0) return;
    for (const cell of lattice.cellsOf(leaf)) totals[cell] = (totals[cell] ?? 0) + count;
  });
  return totals;
}
