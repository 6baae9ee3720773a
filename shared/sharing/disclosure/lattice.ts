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
}

/**
 * All cells that a table over some axes can show: every combination of one group of each axis, from single
 * leaves to the grand total. Cells and leaves have numbers.
 */
export class Lattice {
  readonly cells: number;
  readonly leaves: number;
  private readonly indexed: readonly IndexedAxis[];
  private readonly differences = new Map<string, { numbers: number[]; gained: number }>();

  constructor(axes: readonly Axis[]) {
    let step = 1;
    this.indexed = axes.map(({ groups }) => {
      const names = [...new Set([...groups.values()].flat())];
      const numbers = new Map(names.map((name, number) => [name, number]));
      const chains = [...groups.values()].map((chain) =>
        chain.map((name) => numbers.get(name) ?? 0),
      );
      const indexed = { names, leaves: [...groups.keys()], chains, step };
      step *= names.length;
      return indexed;
    });
    this.cells = step;
    this.leaves = this.indexed.reduce((all, { leaves }) => all * leaves.length, 1);
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
  cellsOf(leaf: number): number[] {
    const parts = this.partsOf(leaf);
    return this.indexed.reduce<number[]>(
      (cells, { chains, step }, axis) =>
        cells.flatMap((cell) =>
          (chains[parts[axis] ?? 0] ?? []).map((number) => cell + number * step),
        ),
      [0],
    );
  }

  /**
   * The leaves that change when one record more lies at these parts and the whole stays as it is along each
   * axis that has a partner: every mixture of parts and partners, with alternating signs.
   */
  corners(
    parts: readonly number[],
    partners: readonly (number | undefined)[],
    direction: 1 | -1,
  ): (readonly [leaf: number, sign: number])[] {
    let [corners, step]: [(readonly [number, number])[], number] = [[[0, direction]], 1];
    for (const [axis, part] of parts.entries()) {
      const partner = partners[axis];
      corners = corners.flatMap(([leaf, sign]) => [
        [leaf + part * step, sign] as const,
        ...(partner === undefined ? [] : [[leaf + partner * step, -sign] as const]),
      ]);
      step *= this.indexed[axis]?.leaves.length ?? 1;
    }
    return corners;
  }

  /** The cells whose counts change with these corners, each by one. */
  changed(
    parts: readonly number[],
    partners: readonly (number | undefined)[],
    direction: 1 | -1,
  ): { readonly cells: readonly number[]; readonly signs: readonly number[] } {
    let cells: number[] = [0];
    let signs: number[] = [direction];
    for (const [axis, part] of parts.entries()) {
      const { numbers, gained } = this.difference(axis, part, partners[axis]);
      signs = signs.flatMap((sign) => numbers.map((_, at) => (at < gained ? sign : -sign)));
      cells = cells.flatMap((cell) => numbers.map((number) => cell + number));
    }
    return { cells, signs };
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

  /** Groups that hold the first alone, then those that hold the second alone, by the steps to them. */
  private difference(axis: number, first: number, second: number | undefined) {
    const key = `${axis} ${first} ${second}`;
    const known = this.differences.get(key);
    if (known !== undefined) return known;
    const { chains, step } = this.indexed[axis]!;
    const one = chains[first] ?? [];
    const other = second === undefined ? [] : (chains[second] ?? []);
    const gained = one.filter((number) => !other.includes(number));
    const lost = other.filter((number) => !one.includes(number));
    const numbers = [...gained, ...lost].map((number) => number * step);
    const found = { numbers, gained: gained.length };
    this.differences.set(key, found);
    return found;
  }
}
