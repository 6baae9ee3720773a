import type { Rung } from '../agreement';
import type { CellChances } from './cell-chances';
import type { Exchange } from './exchange';
import type { Lattice } from './lattice';

/** From the least to the most, both included. */
export type Bounds = readonly [least: number, most: number];

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
  /** Cells that are never told but protected all the same, as what came since the last time. */
  readonly never?: ReadonlySet<number>;
}
