import type { Rung } from '../agreement';
import type { CellChances } from './cell-chances';
import type { Bounds, CountedTable } from './counted-table';
import type { Exchange } from './exchange';
import { protectCells } from './protect-cells';

/** A part of a table that is told at one time, with the records that are there by then. */
export interface Telling {
  readonly cells: ReadonlySet<number>;
  /** How many records each leaf holds now. */
  readonly counts: readonly number[];
  readonly chances: CellChances;
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

  /** Works out how cells are told that were not told before. */
  tell({ cells, counts, chances }: Telling): void {
    const { lattice } = this.rules;
    const all = Array.from({ length: lattice.cells }, (_, cell) => cell);
    const told = protectCells({
      ...{ ...this.rules, ...chances, counts, exchanges: this.exchanges },
      before: new Map([...this.entries].map(([cell, { bounds }]) => [cell, bounds])),
      never: new Set(all.filter((cell) => !cells.has(cell) && !this.entries.has(cell))),
    });
    this.exchanges = [...told.exchanges];
    for (const cell of cells) {
      if (this.entries.has(cell)) continue;
      this.entries.set(cell, { rung: told.rungs[cell]!, bounds: told.bounds[cell]! });
    }
  }

  /** The finest rung on which anybody was told a cell. */
  rungOf(cell: number): Rung {
    return this.entries.get(cell)?.rung ?? 'nothing';
  }
}
