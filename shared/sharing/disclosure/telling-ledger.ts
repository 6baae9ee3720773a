import { type Rung, higherRung } from '../agreement';
import type { CellChances } from './cell-chances';
import type { Bounds, CountedTable, KnownCells } from './counted-table';
import type { Exchange } from './exchange';
import { protectCells } from './protect-cells';

/** A part of a table that is told at one time, with the records that are there by then. */
export interface Telling {
  readonly cells: ReadonlySet<number>;
  /** How many records each leaf holds now. */
  readonly counts: readonly number[];
  readonly chances: CellChances;
  readonly known?: KnownCells;
}

/** A cell as anybody was told it at most, by the names of its groups. */
export interface LedgerCell {
  readonly groups: readonly string[];
  readonly rung: Rung;
  readonly bounds: Bounds;
}

/** An exchange by the groups of the leaves that it changes: they have these names in a larger lattice too. */
export type LedgerExchange = readonly (readonly [groups: readonly string[], change: number])[];

/** What a ledger holds, to be kept and to go on from. */
export interface LedgerContent {
  readonly cells: readonly LedgerCell[];
  /** For the owner alone: they follow from what is not told. */
  readonly exchanges: readonly LedgerExchange[];
}

interface Entry {
  readonly rung: Rung;
  readonly bounds: Bounds;
}

/**
 * What was told of a table so far, telling after telling. It does not ask to whom: callers may put together what
 * each was told. A later telling protects the cells of all earlier ones too, and can take back none of them.
 */
export class TellingLedger {
  private readonly entries = new Map<number, Entry>();
  private exchanges: Exchange[] = [];

  constructor(
    private readonly rules: Pick<CountedTable, 'lattice' | 'smallestCount' | 'finest'>,
    /** Ledgers of others over parts of the same table, which whoever is told the whole may know too. */
    others: readonly TellingLedger[] = [],
  ) {
    for (const other of others) {
      for (const [cell, entry] of other.entries) this.entries.set(cell, entry);
      this.exchanges.push(...other.exchanges);
    }
  }

  /** Works out how cells are told that were not told before; false where none of them can be told anything. */
  tell({ cells, counts, chances, known }: Telling): boolean {
    const { lattice } = this.rules;
    const all = Array.from({ length: lattice.cells }, (_, cell) => cell);
    const told = protectCells({
      ...{ ...this.rules, ...chances, counts, exchanges: this.exchanges },
      ...(known && { known }),
      before: this.bounds(),
      never: new Set(all.filter((cell) => !cells.has(cell) && !this.entries.has(cell))),
    });
    this.exchanges = [...told.exchanges];
    for (const cell of cells) {
      if (this.entries.has(cell)) continue;
      this.entries.set(cell, { rung: told.rungs[cell]!, bounds: told.bounds[cell]! });
    }
    return told.isProtected;
  }

  /** The finest rung on which anybody was told a cell. */
  rungOf(cell: number): Rung {
    return this.entries.get(cell)?.rung ?? 'nothing';
  }

  /** Between which counts each cell that was told lies, for whoever was told it. */
  bounds(): Map<number, Bounds> {
    return new Map([...this.entries].map(([cell, { bounds }]) => [cell, bounds]));
  }

  /** All that it holds, by names. */
  content(): LedgerContent {
    const { lattice } = this.rules;
    return {
      cells: [...this.entries].map(([cell, entry]) => ({
        groups: lattice.groupsOf(cell),
        ...entry,
      })),
      exchanges: this.exchanges.map(({ leaves }) =>
        [...leaves].flatMap((change, leaf) =>
          change === 0 ? [] : [[lattice.leafGroupsOf(leaf), change] as const],
        ),
      ),
    };
  }

  /**
   * Goes on from what was kept of this table, or of a part of it. A cell that stands in several contents lies
   * within the bounds of each.
   * @throws RangeError for a group that the table does not have: then nobody knows what was told.
   */
  recall({ cells, exchanges }: LedgerContent): void {
    const { lattice } = this.rules;
    for (const { groups, rung, bounds } of cells) {
      const cell = lattice.cellOf(groups);
      if (cell === undefined)
        throw new RangeError('a told cell has a group that the table does not have');
      const known = this.entries.get(cell);
      this.entries.set(
        cell,
        known === undefined ? { rung, bounds } : both(known, { rung, bounds }),
      );
    }
    for (const exchange of exchanges) {
      const leaves = new Int32Array(lattice.leaves);
      for (const [groups, change] of exchange) {
        const leaf = lattice.leafOf(groups);
        if (leaf === undefined)
          throw new RangeError('an exchange has a group that the table does not have');
        leaves[leaf] = change;
      }
      this.exchanges.push({ leaves, cells: lattice.totalsOf([...leaves]) });
    }
  }
}

/** What two told of one cell: whoever knows both knows it as well as both bounds together. */
function both(one: Entry, other: Entry): Entry {
  const bounds: Bounds = [
    Math.max(one.bounds[0], other.bounds[0]),
    Math.min(one.bounds[1], other.bounds[1]),
  ];
  return { rung: higherRung(one.rung, other.rung), bounds };
}
