import type { Rung } from '../../shared/sharing/agreement';
import { type CellChances, chancesOf } from '../../shared/sharing/disclosure/cell-chances';
import { RecordNoise } from '../../shared/sharing/disclosure/record-noise';
import { type Telling, TellingLedger } from '../../shared/sharing/disclosure/telling-ledger';
import { type ToldCount, tellCount } from '../../shared/sharing/disclosure/tell-count';
import { FIRST, OURS, SECOND, THEIRS, type SyntheticWorld } from './synthetic-world';

/** How the owners of a data set answer. */
export interface AskedOwner {
  /** The count of a cell for a caller on a rung, asked for the so many-th time. */
  tell(cell: number, rung: Rung, time: number): ToldCount;
  /** The mean of a cell over so many groups, to two decimals. */
  mean(cell: number, groups: number): number | undefined;
  /** What the cells on one page of a list hold together. */
  pageTotal(cells: readonly number[]): number | undefined;
}

/** What else an owner does, or leaves out, that a careful one would not. */
export interface Carelessness {
  readonly secret?: string;
  /** Cells told by what the ledger says; all others are told exactly unless they are small. */
  readonly minded?: (cell: number) => boolean;
  /** Each telling is worked out as if it were the only one. */
  readonly forgets?: boolean;
}

/** The owners of a data set who tell it by ledgers: one telling, a second when more came, or two and both. */
function ledgersOf(
  world: SyntheticWorld,
  finest: Rung,
  { secret = 'secret', minded = () => true, forgets = false }: Carelessness = {},
): { readonly rungOf: (cell: number) => Rung; readonly chances: CellChances } {
  const { lattice, counts, smallestCount } = world;
  const rules = { lattice, smallestCount, finest };
  const noise = new RecordNoise(`${secret} ${world.seed}`);
  const chancesAt = (held: readonly number[]): CellChances =>
    chancesOf(
      noise,
      rules,
      held.map((count, leaf) => keyOf(noise, leaf, count)),
    );
  const telling = (axis: number, group: string, leaves: (part: number) => boolean): Telling => {
    const held = counts.map((count, leaf) => (leaves(lattice.partsOf(leaf)[axis]!) ? count : 0));
    const cells = cellsOf(world).filter(
      (cell) => lattice.groupsOf(cell)[axis] === group && minded(cell),
    );
    return { cells: new Set(cells), counts: held, chances: chancesAt(held) };
  };
  const owners = world.shape === 'owners';
  const first = owners
    ? telling(2, OURS, (part) => part === 0)
    : telling(3, FIRST, (part) => part === 0);
  const second = owners ? telling(2, THEIRS, (part) => part === 1) : telling(3, SECOND, () => true);
  const one = new TellingLedger(rules);
  one.tell(first);
  const others = owners ? [new TellingLedger(rules)] : [];
  for (const other of others) other.tell(second);
  const last = new TellingLedger(rules, forgets ? [] : [one, ...others]);
  last.tell(owners ? telling(2, 'all', () => true) : second);
  const all = [one, ...others, last];
  const rungOf = (cell: number): Rung =>
    all.map((ledger) => ledger.rungOf(cell)).find((rung) => rung !== 'nothing') ?? 'nothing';
  return { rungOf, chances: chancesAt(counts) };
}

/** An owner who answers everything from ledgers. */
export function carefulOwner(
  world: SyntheticWorld,
  finest: Rung,
  careless?: Carelessness,
): AskedOwner & { rungOf: (cell: number) => Rung } {
  const { lattice, smallestCount } = world;
  const totals = lattice.totalsOf(world.counts);
  const { rungOf, chances } = ledgersOf(world, finest, careless);
  const tell = (cell: number, rung: Rung): ToldCount =>
    tellCount({ count: totals[cell]!, rung: rungOf(cell), noise: chances.noiseOf(cell) }, rung, {
      smallestCount,
      finest,
    });
  return {
    rungOf,
    tell,
    mean: (cell, groups) => meanOf(tell(cell, finest).exact, groups),
    pageTotal: (cells) =>
      cells.reduce<number | undefined>((sum, cell) => {
        const { exact } = tell(cell, finest);
        return sum === undefined || exact === undefined ? undefined : sum + exact;
      }, 0),
  };
}

export function meanOf(total: number | undefined, groups: number): number | undefined {
  return total === undefined ? undefined : Math.round((100 * total) / groups) / 100;
}

export function cellsOf({ lattice }: SyntheticWorld): number[] {
  return Array.from({ length: lattice.cells }, (_, cell) => cell);
}

/** The records of a leaf are numbered. */
function keyOf(noise: RecordNoise, leaf: number, count: number): number {
  const records = Array.from({ length: count }, (_, record) => noise.keyOf(`${leaf} ${record}`));
  return noise.join(...records);
}
