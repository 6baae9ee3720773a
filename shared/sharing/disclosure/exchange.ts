import type { AxisChange } from './lattice';

/** Records that could lie in other leaves with all that is told the same: by how much leaves and cells change. */
export interface Exchange {
  readonly leaves: Int32Array;
  readonly cells: Int32Array;
}

/**
 * One record more in a leaf and one less in its partner, for every axis that has a partner: each mixture of both
 * changes by one, with alternating signs, and so do the cells that hold them.
 */
export interface Move {
  readonly leaves: readonly number[];
  readonly leafSigns: readonly number[];
  readonly cells: readonly number[];
  readonly cellSigns: readonly number[];
}

/** A move before it is carried on along any axis: one record more. */
export const ONE_MORE: Move = { leaves: [0], leafSigns: [1], cells: [0], cellSigns: [1] };

/** A move carried on along the next axis. */
export function carryOn(move: Move, { leaves, cells, gained }: AxisChange): Move {
  const carried = steps(move.leaves, move.leafSigns, leaves, 1);
  const held = steps(move.cells, move.cellSigns, cells, gained);
  return {
    ...{ leaves: carried.numbers, leafSigns: carried.signs },
    ...{ cells: held.numbers, cellSigns: held.signs },
  };
}

/** Every number with every step added; past the first so many steps the signs change. */
function steps(
  numbers: readonly number[],
  signs: readonly number[],
  added: readonly number[],
  kept: number,
): { readonly numbers: number[]; readonly signs: number[] } {
  const all = { numbers: [] as number[], signs: [] as number[] };
  for (let at = 0; at < numbers.length; at += 1) {
    for (let step = 0; step < added.length; step += 1) {
      all.numbers.push(numbers[at]! + added[step]!);
      all.signs.push(step < kept ? signs[at]! : -signs[at]!);
    }
  }
  return all;
}

/** A record that would lie in quite another leaf: the cells that hold both do not change. */
export function transfer(
  [leaf, other]: readonly [number, number],
  cellsOf: (leaf: number) => readonly number[],
): Move {
  const [to, from] = [cellsOf(leaf), cellsOf(other)];
  const gained = to.filter((cell) => !from.includes(cell));
  const lost = from.filter((cell) => !to.includes(cell));
  return {
    leaves: [leaf, other],
    leafSigns: [1, -1],
    cells: [...gained, ...lost],
    cellSigns: [...gained.map(() => 1), ...lost.map(() => -1)],
  };
}
