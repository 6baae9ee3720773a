import { RUNGS, type Rung } from '../../shared/sharing/agreement';
import type { Bounds } from '../../shared/sharing/disclosure/counted-table';
import { boundsOf } from '../../shared/sharing/disclosure/tell-count';
import type { AskedOwner } from './asked-owner';
import { cellsOf } from './asked-owner';
import type { Told } from './attacker';
import {
  BORDER,
  BOTH,
  FIRST,
  SECOND,
  SINCE,
  type Shape,
  type SyntheticWorld,
  UNTIL_MARCH,
} from './synthetic-world';

export interface Attack {
  readonly name: string;
  /** The shape of data sets on which it is tried alone, against a careless owner. */
  readonly shape: Shape;
  /** What the attacker asks, and what the answers mean to whoever knows all rules. */
  ask(world: SyntheticWorld, owner: AskedOwner, finest: Rung): Told[];
}

const TIMES = 30;
const PLACES = ['P1a', 'P1b', 'P1c', 'P2a', 'P2b', 'P2c'];

/** Asks for every cell that a condition picks. */
const asking =
  (isAsked: (groups: readonly string[]) => boolean): Attack['ask'] =>
  (world, owner, finest) =>
    cellsOf(world)
      .filter((cell) => isAsked(world.lattice.groupsOf(cell)))
      .map((cell) =>
        heard(world, cell, boundsOf(owner.tell(cell, finest, 0), world.smallestCount)),
      );

const isPlain = (groups: readonly string[]): boolean =>
  !groups.some((group) => [BORDER, UNTIL_MARCH, SECOND, SINCE].includes(group));

/** The attacks that a count must withstand. Each finds small cells where an owner is careless in its own way. */
export const ATTACKS: readonly Attack[] = [
  { name: 'totals', shape: 'arrivals', ask: asking(isPlain) },
  {
    name: 'differences in space',
    shape: 'overlapping areas',
    ask: asking((groups) => groups[3] === FIRST),
  },
  {
    name: 'differences in time',
    shape: 'overlapping months',
    ask: asking((groups) => groups[3] === FIRST),
  },
  { name: 'before and after', shape: 'arrivals', ask: asking((groups) => groups[3] !== SINCE) },
  { name: 'joins', shape: 'owners', ask: asking(() => true) },
  { name: 'averages', shape: 'arrivals', ask: askMeans },
  { name: 'repetition', shape: 'arrivals', ask: askAgain },
  { name: 'pages', shape: 'arrivals', ask: askPages },
  { name: 'two callers', shape: 'arrivals', ask: askOnTwoRungs },
];

/** The mean over months and over kinds of each row of the first telling, which is told to two decimals. */
function askMeans(world: SyntheticWorld, owner: AskedOwner, finest: Rung): Told[] {
  const means = cellsOf(world).flatMap((cell): Told[] => {
    const groups = world.lattice.groupsOf(cell);
    if (!isPlain(groups) || groups[1] !== 'all') return [];
    const over = groups[2] === BOTH ? 8 : 4;
    const mean = owner.mean(cell, over);
    if (mean === undefined) return [];
    const [least, most] = [Math.ceil((mean - 0.005) * over), Math.floor((mean + 0.005) * over)];
    return [heard(world, cell, [least, most])];
  });
  return [...means, ...asking(isPlain)(world, owner, finest)];
}

/** Every cell again and again: where answers differ, only what all of them allow remains. */
function askAgain(world: SyntheticWorld, owner: AskedOwner): Told[] {
  return cellsOf(world).map((cell) => {
    const answers = Array.from({ length: TIMES }, (_, time) =>
      boundsOf(owner.tell(cell, 'roundedCount', time), world.smallestCount),
    );
    return heard(world, cell, answers.reduce(both));
  });
}

/** Pages of two places, which begin at any place, with what each page holds together. */
function askPages(world: SyntheticWorld, owner: AskedOwner, finest: Rung): Told[] {
  const { lattice } = world;
  const pages = cellsOf(world).flatMap((cell): Told[] => {
    const [place = '', ...others] = lattice.groupsOf(cell);
    const next = PLACES[PLACES.indexOf(place) + 1];
    if (!isPlain(others) || !PLACES.includes(place) || next === undefined) return [];
    const page = [cell, lattice.cellOf([next, ...others])!];
    const total = owner.pageTotal(page);
    if (total === undefined) return [];
    return [{ leaves: page.flatMap((it) => lattice.leavesIn(it)), bounds: [total, total] }];
  });
  return [...pages, ...asking(isPlain)(world, owner, finest)];
}

/** One caller asks on the finest rung and others on the rungs below; they put together what they were told. */
function askOnTwoRungs(world: SyntheticWorld, owner: AskedOwner, finest: Rung): Told[] {
  const rungs = RUNGS.slice(1, RUNGS.indexOf(finest) + 1);
  return cellsOf(world).map((cell) => {
    const answers = rungs.map((rung) => boundsOf(owner.tell(cell, rung, 0), world.smallestCount));
    return heard(world, cell, answers.reduce(both));
  });
}

function heard({ lattice }: SyntheticWorld, cell: number, bounds: Bounds): Told {
  return { leaves: lattice.leavesIn(cell), bounds };
}

function both([a, b]: Bounds, [c, d]: Bounds): Bounds {
  return [Math.max(a, c), Math.min(b, d)];
}
