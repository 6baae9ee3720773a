import type { Rung } from '../agreement';
import type { CellChances } from './cell-chances';
import type { Exchange } from './exchange';
import type { Lattice } from './lattice';

/** From the least to the most, both included. */
export type Bounds = readonly [least: number, most: number];

/**
 * Cells that are public: they are not protected, and nothing can hold more than they do. A cell that cannot hold
 * the smallest count told is small however much it holds: of few people that everybody knows, none at all would
 * tell something of each.
 */
export interface KnownCells {
  readonly isKnown: (cell: number) => boolean;
  /** How many records a cell could hold, by the smallest known one that contains it. */
  readonly limitOf: (cell: number) => number;
}

/** A table whose small cells must not be recovered from what is told of the others. */
export interface CountedTable extends CellChances {
  readonly lattice: Lattice;
  /** How many records each leaf holds, by its number. */
  readonly counts: readonly number[];
  /** Counts from 1 up to this one, exclusive, are protected. */
  readonly smallestCount: number;
  /** The finest rung that anybody is told; cells fall below it one by one where others need it. */
  readonly finest: Rung;
  /** What the ledger says was told before, or could be inferred: it cannot be taken back. */
  readonly before?: ReadonlyMap<number, Bounds>;
  /** What showed then that cells are protected. */
  readonly exchanges?: readonly Exchange[];
  /** What everybody knows of the table anyway. */
  readonly known?: KnownCells;
  /** Cells that are never told but protected all the same, as what came since the last time. */
  readonly never?: ReadonlySet<number>;
}

/** How much of a cell's count is protected: up to the smallest that is told, or to all that it could hold. */
export function mostSmall({ known, smallestCount }: CountedTable, cell: number): number {
  return Math.min(smallestCount - 1, known?.limitOf(cell) ?? Infinity);
}

/** Whether a cell with so many records tells of few people. What everybody knows is not small. */
export function isSmall(table: CountedTable, cell: number, total: number): boolean {
  const { known, smallestCount } = table;
  if (known?.isKnown(cell)) return false;
  const limit = known?.limitOf(cell) ?? Infinity;
  return (total > 0 && total < smallestCount) || (limit > 0 && limit < smallestCount);
}
