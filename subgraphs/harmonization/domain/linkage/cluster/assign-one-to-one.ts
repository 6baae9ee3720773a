import { byWeight, type LinkedPair } from '../linked-pair';
import { bestAssignment } from './best-assignment';
import { DisjointSets } from './disjoint-sets';

/** Larger groups of rivals are assigned from the surest pair on: the best assignment would take too long. */
const LARGEST_GROUP = 400;

/**
 * Of pairs across two sources keeps those in which no record stands twice, so that their weights add up to
 * the most. All pairs given have the first record in one source and the second in the other.
 */
export function assignOneToOne(pairs: readonly LinkedPair[]): readonly LinkedPair[] {
  return rivalGroups(pairs).flatMap((group) => {
    if (group.length === 1) return group;
    return group.length > LARGEST_GROUP ? fromTheSurest(group) : bestOf(group);
  });
}

/** Groups of pairs that compete for records, directly or through others. */
function rivalGroups(pairs: readonly LinkedPair[]): readonly (readonly LinkedPair[])[] {
  const numbers = new Map<string, number>();
  const numberOf = (id: string) =>
    numbers.get(id) ?? (numbers.set(id, numbers.size), numbers.size - 1);
  const ends = pairs.map(({ a, b }) => [numberOf(a), numberOf(b)] as const);
  const sets = new DisjointSets(numbers.size);
  for (const [a, b] of ends) sets.join(a, b);
  const groups = new Map<number, LinkedPair[]>();
  pairs.forEach((pair, at) => {
    const root = sets.find(ends[at]![0]);
    const group = groups.get(root);
    if (group) group.push(pair);
    else groups.set(root, [pair]);
  });
  return [...groups.values()];
}

function bestOf(group: readonly LinkedPair[]): readonly LinkedPair[] {
  const rows = [...new Set(group.map(({ a }) => a))].sort();
  const columns = [...new Set(group.map(({ b }) => b))].sort();
  const weights = rows.map(() => new Array<number>(columns.length).fill(0));
  const pairs = new Map<string, LinkedPair>();
  const [rowAt, columnAt] = [placesOf(rows), placesOf(columns)];
  for (const pair of group) {
    const [row, column] = [rowAt.get(pair.a)!, columnAt.get(pair.b)!];
    weights[row]![column] = pair.weight;
    pairs.set(`${row} ${column}`, pair);
  }
  const assigned = inOrder(weights, bestAssignment(weights));
  return assigned.flatMap((column, row) => (column === -1 ? [] : [pairs.get(`${row} ${column}`)!]));
}

/**
 * Where several assignments have the same sum, takes the one that keeps the order: of records that are equal
 * in everything the first of one source goes with the first of the other.
 */
function inOrder(
  weights: readonly (readonly number[])[],
  assigned: readonly number[],
): readonly number[] {
  const columns = [...assigned];
  const weight = (row: number, column: number) => (column === -1 ? 0 : weights[row]![column]!);
  for (let moved = true; moved;) {
    moved = false;
    for (let row = 0; row + 1 < columns.length; row += 1) {
      for (let later = row + 1; later < columns.length; later += 1) {
        const [here, there] = [columns[row]!, columns[later]!];
        if (there === -1 || (here !== -1 && here < there)) continue;
        if (weight(row, there) + weight(later, here) !== weight(row, here) + weight(later, there))
          continue;
        if (weight(row, there) <= 0 || (here !== -1 && weight(later, here) <= 0)) continue;
        [columns[row], columns[later]] = [there, here];
        moved = true;
      }
    }
  }
  return columns;
}

function placesOf(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, at) => [id, at]));
}

function fromTheSurest(group: readonly LinkedPair[]): readonly LinkedPair[] {
  const taken = new Set<string>();
  return [...group].sort(byWeight).filter(({ a, b }) => {
    if (taken.has(a) || taken.has(b)) return false;
    taken.add(a).add(b);
    return true;
  });
}
