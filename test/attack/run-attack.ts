import type { Bounds } from '../../shared/sharing/disclosure/counted-table';
import {
  type ProtectedTable,
  protectCells,
  totalsOf,
} from '../../shared/sharing/disclosure/protect-cells';
import { RecordNoise } from '../../shared/sharing/disclosure/record-noise';
import { roundedBounds, roundedCount } from '../../shared/sharing/disclosure/tell-count';
import { Attacker } from './attacker';
import { FIRST, SECOND, SINCE, type SyntheticWorld, syntheticWorld } from './synthetic-world';

/** How counts are told: exactly, rounded, or exactly with nothing withheld but the small cells. */
export const FORMS = ['exact', 'rounded', 'small cells alone'] as const;
export type Form = (typeof FORMS)[number];

/** What an attack on some data sets came to. */
export interface AttackResult {
  readonly small: number;
  /** Small cells of which the attacker knows more than that they are small. */
  readonly narrowed: number;
  readonly harmless: number;
  readonly told: number;
}

type BoundsOf = (cell: number, count: number) => Bounds;

/** Attacks one data set, told once and told again after more records came. */
export async function attack(seed: number, form: Form): Promise<AttackResult> {
  const world = syntheticWorld(seed);
  const { lattice, smallestCount } = world;
  const bounds = boundsOf(form, smallestCount, `secret ${seed}`);
  const { totals, withheld } = release(world, form, bounds);
  const cells = Array.from(totals, (count, cell) => ({ count, cell }));
  const isSmall = ({ count }: { count: number }): boolean => count >= 1 && count < smallestCount;
  const told = cells.filter(({ cell }) => withheld[cell] === 0);
  const small = cells.filter(isSmall);
  const harmless = cells.filter((it) => !isSmall(it) && !isOf(world, it.cell, SINCE));
  const known = told.map(({ cell, count }) => ({ cell, bounds: bounds(cell, count) }));
  const attacker = await Attacker.knowing(lattice, known);
  const narrowed = attacker.narrowed(
    small.map(({ cell }) => cell),
    [1, smallestCount - 1],
  );
  return {
    small: small.length,
    narrowed: narrowed.length,
    harmless: harmless.length,
    told: told.length,
  };
}

/** The first telling, then the second, which cannot take back what the first told. */
function release(world: SyntheticWorld, form: Form, told: BoundsOf): ProtectedTable {
  const { lattice, counts, smallestCount } = world;
  const cells = Array.from({ length: lattice.cells }, (_, cell) => cell);
  const never = new Set(cells.filter((cell) => isOf(world, cell, SINCE)));
  if (form === 'small cells alone') {
    const totals = totalsOf(lattice, counts);
    const isTold = (count: number, cell: number): boolean =>
      !never.has(cell) && (count < 1 || count >= smallestCount);
    return {
      totals,
      withheld: totals.map((count, cell) => (isTold(count, cell) ? 0 : 1)) as never,
    };
  }
  const early = counts.map((count, leaf) => (lattice.partsOf(leaf).at(-1) === 0 ? count : 0));
  const later = cells.filter((cell) => isOf(world, cell, SECOND));
  const first = protectCells({
    ...{ lattice, counts: early, smallestCount, told },
    never: new Set([...never, ...later]),
  });
  const before = new Set(
    cells.filter((cell) => isOf(world, cell, FIRST) && first.withheld[cell] === 0),
  );
  const withheldAtFirst = cells.filter((cell) => isOf(world, cell, FIRST) && !before.has(cell));
  return protectCells({
    ...{ lattice, counts, smallestCount, told, before },
    never: new Set([...never, ...withheldAtFirst]),
  });
}

function boundsOf(form: Form, smallestCount: number, secret: string): BoundsOf {
  if (form !== 'rounded') return (_, count) => [count, count];
  const noise = new RecordNoise(secret);
  return (cell, count) => {
    // The records of a cell stand in no list here: the cell and its count stand for them.
    const drawn = noise.below(smallestCount, noise.keyOf(`${cell} ${count}`));
    return roundedBounds(roundedCount(count, drawn, smallestCount), smallestCount);
  };
}

function isOf({ lattice }: SyntheticWorld, cell: number, arrival: string): boolean {
  return lattice.groupsOf(cell).at(-1) === arrival;
}
