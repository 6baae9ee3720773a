import { type Axis, Lattice } from '../../shared/sharing/disclosure/lattice';
import { Choices } from '../oracle/random';

/** What a data set has besides places, months and kinds. */
export const SHAPES = ['arrivals', 'overlapping areas', 'overlapping months', 'owners'] as const;
export type Shape = (typeof SHAPES)[number];

/** A data set that nobody ever had: districts of unlike size, many cells with few records or none. */
export interface SyntheticWorld {
  readonly seed: number;
  readonly shape: Shape;
  readonly lattice: Lattice;
  readonly counts: readonly number[];
  readonly smallestCount: number;
}

/** Groups of the axis of arrival: what was known at the first telling, at the second, and what came since. */
export const [FIRST, SECOND, SINCE] = ['first', 'second', 'since'];
/** Groups of the axis of kinds, which are owners where two of them count in the same places. */
export const [OURS, THEIRS, BOTH] = ['ours', 'theirs', 'all'];
/** Groups that overlap with others. */
export const [BORDER, UNTIL_MARCH] = ['border', '01-03'];

const ARRIVAL: Axis = {
  name: 'arrival',
  groups: new Map([
    ['early', [FIRST, SECOND]],
    ['late', [SINCE, SECOND]],
  ]),
};

/** One data set, the same for the same seed; shapes follow one another. */
export function syntheticWorld(
  seed: number,
  shape = SHAPES[seed % SHAPES.length]!,
): SyntheticWorld {
  const choices = new Choices(seed);
  const below = (count: number): number => choices.below(count);
  const lattice = new Lattice(axesOf(shape));
  const weights = lattice.sizes.map((size) => Array.from({ length: size }, () => 1 + below(8)));
  const density = choices.pick([2, 5, 10, 20, 40]);
  const counts = Array.from({ length: lattice.leaves }, (_, leaf) => {
    const parts = lattice.partsOf(leaf);
    const weight = parts.slice(0, 3).reduce((all, part, axis) => all * weights[axis]![part]!, 1);
    const most = Math.ceil((weight * density) / (parts[3] === 1 ? 60 : 10));
    return choices.chance(0.1) ? 0 : below(most + 1);
  });
  return { seed, shape, lattice, counts, smallestCount: 5 };
}

function axesOf(shape: Shape): Axis[] {
  const places = ['P1a', 'P1b', 'P1c', 'P2a', 'P2b', 'P2c'];
  const isBorder = (place: string): boolean => ['P1c', 'P2a', 'P2b'].includes(place);
  const months = ['01', '02', '03', '04'];
  const areas = shape === 'overlapping areas' || shape === 'owners' ? [BORDER] : [];
  const windows = shape === 'overlapping months' ? [UNTIL_MARCH] : [];
  return [
    axis('place', places, (it) => [it.slice(0, 2), ...(isBorder(it) ? areas : [])]),
    axis('month', months, (it) => (it <= '03' ? windows : [])),
    axis('kind', [OURS, THEIRS], () => []),
    ...(shape === 'owners' ? [] : [ARRIVAL]),
  ];
}

/** Each finest group with those that hold it and the whole. */
function axis(name: string, finest: readonly string[], groups: (leaf: string) => string[]): Axis {
  return { name, groups: new Map(finest.map((leaf) => [leaf, [leaf, ...groups(leaf), 'all']])) };
}
