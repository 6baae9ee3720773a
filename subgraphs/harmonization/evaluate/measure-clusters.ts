import type { Cluster } from '../domain/linkage/cluster/cluster';

/** How well clusters agree with the truth, by pairs of records. */
export interface Agreement {
  readonly truePairs: number;
  readonly foundPairs: number;
  readonly rightPairs: number;
  /** Right among the found; 1 when nothing was found. */
  readonly precision: number;
  /** Found among the true; 1 when there was nothing to find. */
  readonly recall: number;
  readonly f1: number;
}

/** Counts pairs: `truth` gives the name of the thing that a record tells of. */
export function measureClusters(
  ids: readonly string[],
  clusters: readonly Cluster[],
  truth: (id: string) => string,
): Agreement {
  const things = tally(ids.map(truth));
  const truePairs = sum([...things.values()].map(pairsAmong));
  const foundPairs = sum(clusters.map(({ members }) => pairsAmong(members.length)));
  const rightPairs = sum(
    clusters.flatMap(({ members }) => [...tally(members.map(truth)).values()].map(pairsAmong)),
  );
  return agreementOf({ truePairs, foundPairs, rightPairs });
}

/** The rates that counts of pairs give. */
export function agreementOf(counts: {
  readonly truePairs: number;
  readonly foundPairs: number;
  readonly rightPairs: number;
}): Agreement {
  const precision = counts.foundPairs === 0 ? 1 : counts.rightPairs / counts.foundPairs;
  const recall = counts.truePairs === 0 ? 1 : counts.rightPairs / counts.truePairs;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { ...counts, precision, recall, f1 };
}

function tally(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function pairsAmong(records: number): number {
  return (records * (records - 1)) / 2;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
