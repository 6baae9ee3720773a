import { type CellStep, UNTOLD, stepsOf } from './cell-steps';
import { type CountedTable, isSmall } from './counted-table';

/** On which step each cell of a table is told, while it is worked out. */
export class CellsTold {
  private readonly steps: readonly (readonly CellStep[])[];
  private readonly at: Uint8Array;

  constructor(
    private readonly table: CountedTable,
    private readonly totals: Int32Array,
  ) {
    this.steps = Array.from(totals, (_, cell) => this.stepsOf(cell));
    this.at = Uint8Array.from(totals, (_, cell) => this.stepByChance(cell));
  }

  /** The step of a cell now, 0 for the finest. */
  stepOf(cell: number): number {
    return this.at[cell] ?? 0;
  }

  /** The step that a cell falls to without need. */
  stepByChance(cell: number): number {
    return Math.min(this.table.fallOf(cell), this.steps[cell]!.length - 1);
  }

  /** How a cell is told on a step, or on that of now. */
  told(cell: number, step = this.stepOf(cell)): CellStep {
    return this.steps[cell]?.[step] ?? UNTOLD;
  }

  set(cell: number, step: number): void {
    this.at[cell] = step;
  }

  /** The finest step, from one on, on which a cell would be told the same with so many records more or fewer. */
  stepFor(cell: number, change: number, from = this.stepOf(cell)): number | undefined {
    const steps = this.steps[cell]!;
    const changed = this.totals[cell]! + change;
    for (let step = from; step < steps.length; step += 1) {
      const { bounds } = steps[step]!;
      if (changed >= bounds[0] && changed <= bounds[1]) return step;
    }
    return undefined;
  }

  /** What is lost when a cell falls for that; nothing when it need not, Infinity when it cannot. */
  lossOf(cell: number, change: number, from = this.stepOf(cell)): number {
    const step = this.stepFor(cell, change, from);
    if (step === from) return 0;
    return step === undefined ? Infinity : this.told(cell, step).loss - this.told(cell, from).loss;
  }

  private stepsOf(cell: number): readonly CellStep[] {
    const { before, known, never, noiseOf } = this.table;
    const total = this.totals[cell] ?? 0;
    if (known?.isKnown(cell)) return [{ rung: 'exactCount', bounds: [total, total], loss: 0 }];
    const bounds = before?.get(cell);
    if (bounds !== undefined) return [{ ...UNTOLD, bounds }];
    if (never?.has(cell)) return [UNTOLD];
    if (isSmall(this.table, cell, total)) return [UNTOLD];
    return stepsOf(total, noiseOf(cell), this.table);
  }
}
