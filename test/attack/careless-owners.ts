import type { Rung } from '../../shared/sharing/agreement';
import { RecordNoise } from '../../shared/sharing/disclosure/record-noise';
import { type ToldCount, tellCount } from '../../shared/sharing/disclosure/tell-count';
import { type AskedOwner, carefulOwner, meanOf } from './asked-owner';
import { BORDER, type SyntheticWorld, UNTIL_MARCH } from './synthetic-world';

type MakeOwner = (world: SyntheticWorld) => AskedOwner;

/** For each attack an owner that it succeeds against, though each protects small cells in some way. */
export const CARELESS_OWNERS: Readonly<Record<string, MakeOwner>> = {
  totals: (world) => alsoTelling(world, () => true, { minded: () => false }),
  'differences in space': (world) => forgettingGroup(world, BORDER),
  'differences in time': (world) => forgettingGroup(world, UNTIL_MARCH),
  'before and after': (world) => carefulOwner(world, 'exactCount', { forgets: true }),
  joins: (world) => carefulOwner(world, 'exactCount', { forgets: true }),
  averages: (world) => {
    const totals = world.lattice.totalsOf(world.counts);
    return {
      ...carefulOwner(world, 'exactCount'),
      mean: (cell, over) => meanOf(totals[cell], over),
    };
  },
  repetition: drawingAnew,
  pages: (world) => {
    const totals = world.lattice.totalsOf(world.counts);
    return {
      ...carefulOwner(world, 'exactCount'),
      pageTotal: (cells) => {
        const total = cells.reduce((sum, cell) => sum + totals[cell]!, 0);
        return isSmall(world, total) ? undefined : total;
      },
    };
  },
  'two callers': (world) => {
    const [one, other] = ['one', 'other'].map((secret) =>
      carefulOwner(world, 'exactCount', { secret }),
    );
    return {
      ...one!,
      tell: (cell, rung, time) =>
        (rung === 'exactCount' ? one! : other!).tell(cell, 'exactCount', time),
    };
  },
};

/** Protects all cells but those of a group, and tells these too where they are not small. */
function forgettingGroup(world: SyntheticWorld, group: string): AskedOwner {
  const isForgotten = (cell: number): boolean => world.lattice.groupsOf(cell).includes(group);
  return alsoTelling(world, isForgotten, { minded: (cell) => !isForgotten(cell) });
}

function alsoTelling(
  world: SyntheticWorld,
  isForgotten: (cell: number) => boolean,
  careless: { readonly minded: (cell: number) => boolean },
): AskedOwner {
  const totals = world.lattice.totalsOf(world.counts);
  const owner = carefulOwner(world, 'exactCount', careless);
  const tell = (cell: number, rung: Rung): ToldCount => {
    if (!isForgotten(cell) || isSmall(world, totals[cell]!)) return owner.tell(cell, rung, 0);
    const told = { count: totals[cell]!, rung: 'exactCount', noise: 0 } as const;
    return tellCount(told, rung, { smallestCount: world.smallestCount, finest: 'exactCount' });
  };
  return { ...owner, tell };
}

/** Rounds with noise that is drawn for each answer, and withholds what must be withheld when it is not. */
function drawingAnew(world: SyntheticWorld): AskedOwner {
  const { lattice, smallestCount, counts } = world;
  const totals = lattice.totalsOf(counts);
  const owner = carefulOwner(world, 'roundedCount');
  const noise = new RecordNoise(`anew ${world.seed}`);
  const tell = (cell: number, rung: Rung, time: number): ToldCount => {
    const drawn = noise.below(smallestCount, noise.keyOf(`${cell} ${time}`));
    const told = { count: totals[cell]!, rung: owner.rungOf(cell), noise: drawn };
    return tellCount(told, rung, { smallestCount, finest: 'roundedCount' });
  };
  return { ...owner, tell };
}

function isSmall({ smallestCount }: SyntheticWorld, count: number): boolean {
  return count >= 1 && count < smallestCount;
}
