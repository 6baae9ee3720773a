import { cameWith, arrivals } from '../../shared/sharing/disclosure/arrivals';
import { type Axis, Lattice } from '../../shared/sharing/disclosure/lattice';
import type {
  CellTold,
  CountedRecord,
  TableRules,
} from '../../shared/sharing/disclosure/next-telling';
import { boundsOf } from '../../shared/sharing/disclosure/tell-count';
import { Choices } from '../oracle/random';
import { Attacker, type Told } from './attacker';

/** What an owner answers of all that it counted by a telling. */
export interface ToldAt {
  readonly telling: number;
  readonly answers: readonly CellTold[];
}

const axis = (name: string, groups: Readonly<Record<string, readonly string[]>>): Axis => ({
  name,
  groups: new Map(Object.entries(groups).map(([leaf, more]) => [leaf, [leaf, ...more, 'all']])),
});

/** Where and when people were taken, which is public, and how that ended, which is not. */
export const RULES: TableRules = {
  axes: [
    axis('place', { A1: ['A'], A2: ['A'], B1: ['B'], B2: ['B'] }),
    axis('month', { '01': [], '02': [] }),
    axis('outcome', { freed: [], killed: [], unknown: [] }),
  ],
  ...{ protectedAxis: 'outcome', wholeOfProtected: 'all' },
  ...{ smallestCount: 5, finest: 'exactCount' },
};

/** The number of the axis of outcomes. */
const OUTCOME = 2;

/** Records that come in as many parts, each of them after the last telling; invented, the same for the same seed. */
export function recordsOf(seed: number, parts: number): CountedRecord[] {
  const choices = new Choices(seed);
  const [places, months, outcomes] = RULES.axes.map(({ groups }) => [...groups.keys()]);
  return Array.from({ length: parts }, (_, part) =>
    Array.from({ length: part === 0 ? 120 : 25 + choices.below(15) }, (__, at) => ({
      key: `${part + 1}-${at}`,
      groups: [
        choices.pick([...places!, 'A1', 'A1', 'B1']),
        choices.pick([...months!, '01']),
        choices.pick([...outcomes!, 'freed', 'freed', 'unknown']),
      ],
      telling: part + 1,
    })),
  ).flat();
}

/**
 * The small cells, of what each telling counts and of what came between any two, of which somebody knows more
 * after a telling than before: who keeps all answers and knows all that is public.
 */
export async function narrowedBy(
  records: readonly CountedRecord[],
  told: readonly ToldAt[],
  { axes } = RULES,
): Promise<{ small: number; narrowed: number }> {
  let [small, narrowed] = [0, 0];
  for (const { telling } of told) {
    const lattice = new Lattice([...axes, arrivals(telling)]);
    const then = records.filter((record) => record.telling <= telling);
    const counts = countsOf(lattice, then);
    const knownAnyway = [...publicOf(lattice, counts), ...heard(lattice, told, telling - 1)];
    const before = await Attacker.knowing(lattice, knownAnyway);
    const after = await Attacker.knowing(lattice, [
      ...publicOf(lattice, counts),
      ...heard(lattice, told, telling),
    ]);
    for (const [most, cells] of openBefore(before, smallCells(lattice, counts))) {
      small += cells.length;
      narrowed += after.narrowed(cells, [0, most]).length;
    }
  }
  return { small, narrowed };
}

/** Cells by how much they could hold, up to all that is small; those that are known are none. */
function openBefore(attacker: Attacker, cells: readonly number[]): Map<number, number[]> {
  const open = new Map<number, number[]>();
  let left = [...cells];
  for (let most = RULES.smallestCount - 1; most > 0; most -= 1) {
    const narrower = new Set(attacker.narrowed(left, [0, most]));
    open.set(
      most,
      left.filter((cell) => !narrower.has(cell)),
    );
    left = [...narrower];
  }
  return open;
}

function countsOf(lattice: Lattice, records: readonly CountedRecord[]): number[] {
  const counts = new Array<number>(lattice.leaves).fill(0);
  for (const { groups, telling } of records) {
    counts[lattice.leafOf([...groups, cameWith(telling)])!]! += 1;
  }
  return counts;
}

function publicOf(lattice: Lattice, counts: readonly number[]): Told[] {
  const totals = lattice.totalsOf(counts);
  return allCells(lattice)
    .filter((cell) => isPublic(lattice, cell))
    .map((cell) => ({
      leaves: lattice.leavesIn(cell),
      bounds: [totals[cell]!, totals[cell]!],
    }));
}

function heard(lattice: Lattice, told: readonly ToldAt[], until: number): Told[] {
  return told
    .filter(({ telling }) => telling <= until)
    .flatMap(({ telling, answers }) =>
      answers.map(({ groups, told: count }) => ({
        leaves: lattice.leavesIn(lattice.cellOf([...groups, `counted by ${telling}`])!),
        bounds: boundsOf(count, RULES.smallestCount),
      })),
    );
}

/** Cells with few records, and all cells of few people that everybody knows. */
function smallCells(lattice: Lattice, counts: readonly number[]): number[] {
  const totals = lattice.totalsOf(counts);
  const isSmall = (count: number): boolean => count > 0 && count < RULES.smallestCount;
  return allCells(lattice).filter((cell) => {
    const around = lattice.cellOf(lattice.groupsOf(cell).with(OUTCOME, 'all'))!;
    return around !== cell && (isSmall(totals[cell]!) || isSmall(totals[around]!));
  });
}

function isPublic(lattice: Lattice, cell: number): boolean {
  return lattice.groupsOf(cell)[OUTCOME] === 'all';
}

function allCells(lattice: Lattice): number[] {
  return Array.from({ length: lattice.cells }, (_, cell) => cell);
}
