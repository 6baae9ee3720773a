import type { Bounds, KnownCells } from './counted-table';
import type { Lattice } from './lattice';

/** What everybody knows of a table before it is told again. */
export interface Knowledge {
  readonly lattice: Lattice;
  /** The axis over all of which counts are public, by its number, and the group that holds all of it. */
  readonly protectedAxis: number;
  readonly whole: string;
  /** How many records each cell holds; only those of public cells are looked at. */
  readonly totals: Int32Array;
  /** What was told before. */
  readonly told: ReadonlyMap<number, Bounds>;
}

/**
 * How many records each cell could hold at most: no more than the public cell around it, than was told of it,
 * and than its parts together. Anybody can work that out, so that protection reaches up to it and no further.
 */
export function knownLimits(knowledge: Knowledge): KnownCells {
  const { lattice, protectedAxis, whole, totals, told } = knowledge;
  const cells = Array.from({ length: lattice.cells }, (_, cell) => cell);
  const around = cells.map((cell) => {
    const groups = lattice.groupsOf(cell).with(protectedAxis, whole);
    return lattice.cellOf(groups) ?? cell;
  });
  const limits = cells.map((cell) =>
    Math.min(totals[around[cell]!] ?? 0, told.get(cell)?.[1] ?? Infinity),
  );
  const others = lattice.sizes.flatMap((_, axis) => (axis === protectedAxis ? [] : [axis]));
  // What is learned along one axis may say more along another.
  for (const axis of [...others, ...others]) lowerToParts(lattice, axis, limits);
  return {
    isKnown: (cell) => around[cell] === cell,
    limitOf: (cell) => limits[cell] ?? Infinity,
  };
}

function lowerToParts(lattice: Lattice, axis: number, limits: number[]): void {
  const cellsOf = new Map<number, number[]>();
  for (const cell of limits.keys()) {
    const group = lattice.groupAt(axis, cell);
    const known = cellsOf.get(group);
    if (known === undefined) cellsOf.set(group, [cell]);
    else known.push(cell);
  }
  for (const { group, parts } of lattice.divisionsOf(axis)) {
    for (const cell of cellsOf.get(group) ?? []) {
      const ofParts = parts.map((part) => limits[lattice.withGroup(axis, cell, part)] ?? Infinity);
      const sum = ofParts.reduce((all, limit) => all + limit, 0);
      limits[cell] = Math.min(limits[cell] ?? Infinity, sum);
    }
  }
}
