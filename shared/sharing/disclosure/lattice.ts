/** One way in which records are told apart, as places or months. */
export interface Axis {
  readonly name: string;
  /**
   * Each finest group with all that contain it, itself first and the whole last, as
   * `SD01001: [SD01001, SD01, SD]`.
   */
  readonly groups: ReadonlyMap<string, readonly string[]>;
}

interface IndexedAxis {
  readonly names: readonly string[];
  readonly leaves: readonly string[];
  /** For each leaf the numbers of the groups that contain it. */
  readonly chains: readonly (readonly number[])[];
  readonly step: number;
  readonly leafStep: number;
  readonly changes: AxisChange[];
}

/** Leaves and groups of one axis that change by one, by their steps to leaf and cell numbers. */
export interface AxisChange {
  /** The leaf that gains and then the one that loses, if one does. */
  readonly leaves: readonly number[];
  /** The groups that gain and then those that lose. */
  readonly cells: readonly number[];
  /** How many of the groups gain. */
  readonly gained: number;
}

/** A group of an axis, by its number, and smaller groups that hold together what it holds, each once. */
export interface Division {
  readonly group: number;
  readonly parts: readonly number[];
}

/**
 * All cells that a table over some axes can show: every combination of one group of each axis, from single
 * leaves to the grand total. Cells and leaves have numbers.
 */
export class Lattice {
  readonly cells: number;
  readonly leaves: number;
  private readonly indexed: readonly IndexedAxis[];
  private readonly holding: number[][] = [];

  constructor(axes: readonly Axis[]) {
    let [step, leafStep] = [1, 1];
    this.indexed = axes.map(({ groups }) => {
      const names = [...new Set([...groups.values()].flat())];
      const numbers = new Map(names.map((name, number) => [name, number]));
      const chains = [...groups.values()].map((chain) =>
        chain.map((name) => numbers.get(name) ?? 0),
      );
      const indexed = { names, leaves: [...groups.keys()], chains, step, leafStep, changes: [] };
      step *= names.length;
      leafStep *= chains.length;
      return indexed;
    });
    this.cells = step;
    this.leaves = leafStep;
  }

  /** The cell of one group of each axis, in their order; undefined for a group that there is not. */
  cellOf(groups: readonly string[]): number | undefined {
    let cell = 0;
    for (const [at, { names, step }] of this.indexed.entries()) {
      const number = names.indexOf(groups[at] ?? '');
      if (number === -1) return undefined;
      cell += number * step;
    }
    return cell;
  }

  /** The groups that a cell stands for. */
  groupsOf(cell: number): string[] {
    return this.indexed.map(
      ({ names, step }) => names[Math.floor(cell / step) % names.length] ?? '',
    );
  }

  /** The leaf of one finest group of each axis. */
  leafOf(groups: readonly string[]): number | undefined {
    let [leaf, step] = [0, 1];
    for (const [at, { leaves }] of this.indexed.entries()) {
      const number = leaves.indexOf(groups[at] ?? '');
      if (number === -1) return undefined;
      leaf += number * step;
      step *= leaves.length;
    }
    return leaf;
  }

  /** The finest groups, by name, of which a leaf is. */
  leafGroupsOf(leaf: number): string[] {
    return this.partsOf(leaf).map((part, axis) => this.indexed[axis]?.leaves[part] ?? '');
  }

  /** Which finest group of each axis a leaf is of, by its number. */
  partsOf(leaf: number): number[] {
    let rest = leaf;
    return this.indexed.map(({ leaves }) => {
      const part = rest % leaves.length;
      rest = Math.floor(rest / leaves.length);
      return part;
    });
  }

  /** How many finest groups an axis has. */
  get sizes(): number[] {
    return this.indexed.map(({ leaves }) => leaves.length);
  }

  /** The cells that hold a leaf. */
  cellsOf(leaf: number): readonly number[] {
    return (this.holding[leaf] ??= this.cellsHolding(leaf));
  }

  /** How many records each cell holds when leaves hold so many. */
  totalsOf(counts: readonly number[]): Int32Array {
    const totals = new Int32Array(this.cells);
    counts.forEach((count, leaf) => {
      if (count === 0) return;
      for (const cell of this.cellsOf(leaf)) totals[cell] = (totals[cell] ?? 0) + count;
    });
    return totals;
  }

  /** The finest groups of an axis that a cell holds. */
  leavesUnder(axis: number, cell: number): number[] {
    const { names, chains, step } = this.indexed[axis]!;
    const number = Math.floor(cell / step) % names.length;
    return chains.flatMap((chain, leaf) => (chain.includes(number) ? [leaf] : []));
  }

  /** The leaves that a cell holds. */
  leavesIn(cell: number): number[] {
    let [leaves, step] = [[0], 1];
    for (const [axis, { leaves: all }] of this.indexed.entries()) {
      const under = this.leavesUnder(axis, cell);
      const before = step;
      leaves = leaves.flatMap((leaf) => under.map((part) => leaf + part * before));
      step *= all.length;
    }
    return leaves;
  }

  /** The ways to divide the groups of an axis: into a smaller one and what lies beside it. Small groups come first. */
  divisionsOf(axis: number): Division[] {
    const { names, chains } = this.indexed[axis]!;
    const held = names.map((_, group) =>
      chains.flatMap((chain, leaf) => (chain.includes(group) ? [leaf] : [])),
    );
    const bySize = [...held.keys()].sort((a, b) => held[a]!.length - held[b]!.length || a - b);
    return bySize.flatMap((group) =>
      bySize
        .filter((inner) => isWithin(held[inner]!, held[group]!))
        .map((inner) => {
          const beside = held[group]!.filter((leaf) => !held[inner]!.includes(leaf));
          return { group, parts: [inner, ...beside.map((leaf) => chains[leaf]![0]!)] };
        }),
    );
  }

  /** The number of the group of an axis that a cell is of. */
  groupAt(axis: number, cell: number): number {
    const { names, step } = this.indexed[axis]!;
    return Math.floor(cell / step) % names.length;
  }

  /** The cell that differs in its group of one axis. */
  withGroup(axis: number, cell: number, group: number): number {
    return cell + (group - this.groupAt(axis, cell)) * this.indexed[axis]!.step;
  }

  /** What changes along an axis when one record more lies at its finest group `part` and one less at `partner`. */
  change(axis: number, part: number, partner: number | undefined): AxisChange {
    const { chains, step, leafStep, changes } = this.indexed[axis]!;
    const key = part * (chains.length + 1) + (partner ?? chains.length);
    return (changes[key] ??= changeOf(chains, step, leafStep, [part, partner]));
  }

  private cellsHolding(leaf: number): number[] {
    const parts = this.partsOf(leaf);
    return this.indexed.reduce<number[]>(
      (cells, { chains, step }, axis) =>
        cells.flatMap((cell) =>
          (chains[parts[axis] ?? 0] ?? []).map((number) => cell + number * step),
        ),
      [0],
    );
  }
}

function changeOf(
  chains: readonly (readonly number[])[],
  step: number,
  leafStep: number,
  [part, partner]: readonly [number, number | undefined],
): AxisChange {
  const one = chains[part] ?? [];
  const other = partner === undefined ? [] : (chains[partner] ?? []);
  const gained = one.filter((number) => !other.includes(number));
  const lost = other.filter((number) => !one.includes(number));
  return {
    leaves: (partner === undefined ? [part] : [part, partner]).map((leaf) => leaf * leafStep),
    cells: [...gained, ...lost].map((number) => number * step),
    gained: gained.length,
  };
}

function isWithin(inner: readonly number[], outer: readonly number[]): boolean {
  return inner.length < outer.length && inner.every((leaf) => outer.includes(leaf));
}
