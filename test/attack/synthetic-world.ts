import { type Axis, Lattice } from '../../shared/sharing/disclosure/lattice';
import { Choices } from '../oracle/random';

/** Places, months, kinds, and when records became known: before the first telling or after it. */
export interface SyntheticWorld {
  readonly lattice: Lattice;
  readonly counts: readonly number[];
  readonly smallestCount: number;
}

/** Groups of the axis of arrival: what was known at the first telling, at the second, and what came since. */
export const [FIRST, SECOND, SINCE] = ['first', 'second', 'since'];

const AXES: readonly Axis[] = [
  { name: 'place', groups: tree(['P1a', 'P1b', 'P1c', 'P2a', 'P2b', 'P2c'], 2) },
  { name: 'month', groups: tree(['01', '02', '03', '04'], 0) },
  { name: 'kind', groups: tree(['x', 'y'], 0) },
  {
    name: 'arrival',
    groups: new Map([
      ['early', [FIRST, SECOND]],
      ['late', [SINCE, SECOND]],
    ]),
  },
];

/** A data set that nobody ever had: districts of unlike size, records that come early or late. */
export function syntheticWorld(seed: number): SyntheticWorld {
  const choices = new Choices(seed);
  const below = (count: number): number => choices.below(count);
  const lattice = new Lattice(AXES);
  const weights = lattice.sizes.map((size) => Array.from({ length: size }, () => 1 + below(8)));
  const density = choices.pick([2, 5, 10, 20, 40]);
  const counts = Array.from({ length: lattice.leaves }, (_, leaf) => {
    const parts = lattice.partsOf(leaf);
    const weight = parts.slice(0, 3).reduce((all, part, axis) => all * weights[axis]![part]!, 1);
    const most = Math.ceil((weight * density) / (parts[3] === 1 ? 60 : 10));
    return choices.chance(0.1) ? 0 : below(most + 1);
  });
  return { lattice, counts, smallestCount: 5 };
}

/** Each leaf with what its name begins with and the whole. */
function tree(leaves: readonly string[], prefix: number): Axis['groups'] {
  return new Map(
    leaves.map((leaf) => [leaf, [leaf, ...(prefix ? [leaf.slice(0, prefix)] : []), 'all']]),
  );
}
