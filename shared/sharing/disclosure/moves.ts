import { type Move, ONE_MORE, carryOn, transfer } from './exchange';
import type { AxisChange, Lattice } from './lattice';

/** A move along the first axes, and how it goes on along the next, by the partner there. */
interface Branch {
  readonly move: Move;
  readonly next: Branch[];
}

/** Along the last axis a move is not written out, since most are looked at only once. */
export interface OpenMove {
  readonly move: Move;
  readonly last: AxisChange;
}

const NO_AXIS: AxisChange = { leaves: [0], cells: [0], gained: 1 };

/** The moves by which a leaf of a lattice gains one record, kept since every search looks at them again. */
export class Moves {
  private readonly roots: Branch[] = [];
  private readonly transfers: Move[][] = [];

  constructor(private readonly lattice: Lattice) {}

  /** Those with a partner outside the cell along each axis, or none. */
  *alongAxes(leaf: number, cell: number): Generator<OpenMove> {
    const { lattice } = this;
    const parts = lattice.partsOf(leaf);
    const partners = lattice.sizes.map((size, axis) => {
      const under = new Set(lattice.leavesUnder(axis, cell));
      return Array.from({ length: size }, (_, other) => other).filter((it) => !under.has(it));
    });
    const root = (this.roots[leaf] ??= { move: ONE_MORE, next: [] });
    yield* this.branches(root, parts, partners, 0);
  }

  /** Those with one partner elsewhere, outside the cell. */
  *elsewhere(leaf: number, cell: number): Generator<OpenMove> {
    const { lattice } = this;
    const known = (this.transfers[leaf] ??= []);
    for (let other = 0; other < lattice.leaves; other += 1) {
      if (lattice.cellsOf(other).includes(cell)) continue;
      const move = (known[other] ??= transfer([leaf, other], (it) => lattice.cellsOf(it)));
      yield { move, last: NO_AXIS };
    }
  }

  private *branches(
    { move, next }: Branch,
    parts: readonly number[],
    partners: readonly (readonly number[])[],
    axis: number,
  ): Generator<OpenMove> {
    for (const partner of [undefined, ...(partners[axis] ?? [])]) {
      const change = this.lattice.change(axis, parts[axis]!, partner);
      if (axis + 1 === parts.length) {
        yield { move, last: change };
        continue;
      }
      const branch = (next[partner === undefined ? 0 : partner + 1] ??= {
        move: carryOn(move, change),
        next: [],
      });
      yield* this.branches(branch, parts, partners, axis + 1);
    }
  }
}
