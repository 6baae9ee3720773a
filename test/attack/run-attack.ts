import { RUNGS, type Rung } from '../../shared/sharing/agreement';
import { carefulOwner, cellsOf } from './asked-owner';
import { ATTACKS, type Attack } from './attacks';
import { Attacker } from './attacker';
import { CARELESS_OWNERS } from './careless-owners';
import { SINCE, SHAPES, type SyntheticWorld, syntheticWorld } from './synthetic-world';

/** The finest rungs on which owners tell. */
export const FINEST = ['exactCount', 'roundedCount'] as const;

/** What attacks on some data sets came to. */
export interface AttackResult {
  readonly tried: number;
  readonly small: number;
  /** Small cells of which the attacker knows more than that they are small, or none. */
  readonly narrowed: number;
  /** How many other cells are told on each rung, by its place among them. */
  readonly harmless: readonly number[];
}

export const NO_RESULT: AttackResult = {
  ...{ tried: 0, small: 0, narrowed: 0 },
  harmless: RUNGS.map(() => 0),
};

export function addResults(a: AttackResult, b: AttackResult): AttackResult {
  return {
    tried: a.tried + b.tried,
    small: a.small + b.small,
    narrowed: a.narrowed + b.narrowed,
    harmless: a.harmless.map((count, at) => count + b.harmless[at]!),
  };
}

/** All attacks together on one data set, told as Passage tells counts. */
export async function attackAll(seed: number, finest: Rung): Promise<AttackResult> {
  const world = syntheticWorld(seed);
  const owner = carefulOwner(world, finest);
  const told = ATTACKS.flatMap((attack) => attack.ask(world, owner, finest));
  const harmless = RUNGS.map(() => 0);
  const totals = world.lattice.totalsOf(world.counts);
  for (const cell of cellsOf(world)) {
    if (isSmall(world, totals[cell]!) || world.lattice.groupsOf(cell).at(-1) === SINCE) continue;
    harmless[RUNGS.indexOf(owner.rungOf(cell))]! += 1;
  }
  const { small, narrowed } = await narrowedBy(world, told);
  return { tried: 1, small, narrowed, harmless };
}

/** One attack on one data set of its shape, whose owner is careless in the way that it needs. */
export async function attackCareless(attack: Attack, at: number): Promise<AttackResult> {
  const world = syntheticWorld(at * SHAPES.length + SHAPES.indexOf(attack.shape));
  const owner = CARELESS_OWNERS[attack.name]!(world);
  const told = attack.ask(world, owner, 'exactCount');
  return { ...NO_RESULT, tried: 1, ...(await narrowedBy(world, told)) };
}

async function narrowedBy(world: SyntheticWorld, told: Parameters<typeof Attacker.knowing>[1]) {
  const totals = world.lattice.totalsOf(world.counts);
  const small = cellsOf(world).filter((cell) => isSmall(world, totals[cell]!));
  const attacker = await Attacker.knowing(world.lattice, told);
  const narrowed = attacker.narrowed(small, [0, world.smallestCount - 1]);
  return { small: small.length, narrowed: narrowed.length };
}

function isSmall({ smallestCount }: SyntheticWorld, count: number): boolean {
  return count >= 1 && count < smallestCount;
}
