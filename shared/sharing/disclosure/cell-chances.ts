import type { Lattice } from './lattice';
import type { RecordNoise, SetKey } from './record-noise';

/** What a secret decides of each cell of a table: the same for cells that hold the same records. */
export interface CellChances {
  /** What rounds a cell, from 0 up to the smallest count, exclusive. */
  readonly noiseOf: (cell: number) => number;
  /** How many rungs a cell falls without need. */
  readonly fallOf: (cell: number) => number;
}

/** Draws for all cells, by the keys of the records that each leaf holds. */
export function chancesOf(
  noise: RecordNoise,
  { lattice, smallestCount }: { readonly lattice: Lattice; readonly smallestCount: number },
  leafKeys: readonly SetKey[],
): CellChances {
  const keys = new Array<SetKey>(lattice.cells).fill(0);
  leafKeys.forEach((key, leaf) => {
    for (const cell of lattice.cellsOf(leaf)) keys[cell] = noise.join(keys[cell] ?? 0, key);
  });
  const drawn = keys.map((key) => ({
    noise: noise.below(smallestCount, key),
    falls: noise.falls(key),
  }));
  return {
    noiseOf: (cell) => drawn[cell]?.noise ?? 0,
    fallOf: (cell) => drawn[cell]?.falls ?? 0,
  };
}
