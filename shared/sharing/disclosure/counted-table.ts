import type { Lattice } from './lattice';

/** From the least to the most, both included. */
export type Bounds = readonly [least: number, most: number];

/** A table whose small cells must not be recovered from what is told of the others. */
export interface CountedTable {
  readonly lattice: Lattice;
  /** How many records each leaf holds, by its number. */
  readonly counts: readonly number[];
  /** Counts from 1 up to this one, exclusive, are protected. */
  readonly smallestCount: number;
  /** Between which counts those who are told a cell know it to lie; the count itself when left out. */
  readonly told?: (cell: number, count: number) => Bounds;
  /** Cells that were told before: they cannot be taken back. */
  readonly before?: ReadonlySet<number>;
  /** Cells that are never told but protected all the same, as what came since the last time. */
  readonly never?: ReadonlySet<number>;
}
