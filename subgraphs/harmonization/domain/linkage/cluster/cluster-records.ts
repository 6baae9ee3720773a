import type { LinkagePlan } from '../linkage-plan';
import { pairKey } from '../judge-pair';
import { byId } from '../linkage-record';
import { byWeight, type Answer, type LinkedPair } from '../linked-pair';
import { assignOneToOne } from './assign-one-to-one';
import { GrowingClusters } from './growing-clusters';

/** What clusters are made of. */
export interface ClusterInput {
  readonly plan: Pick<LinkagePlan, 'clusters'>;
  readonly records: readonly { readonly id: string; readonly source: string }[];
  readonly pairs: readonly LinkedPair[];
  readonly answers?: readonly Answer[];
}

/**
 * Joins records from the surest pair on. Answers of people come first: what they confirmed is joined, what
 * they refused never meets. With one record per source, rivals are assigned first so that the weights add up
 * to the most. Gives the clusters of two records or more, by id; the order of the input does not matter.
 */
export function clusterRecords(input: ClusterInput): GrowingClusters {
  const { plan, pairs } = input;
  const answers = [...(input.answers ?? [])].sort(byPair);
  const onePerSource = plan.clusters === 'ONE_PER_SOURCE';
  const clusters = new GrowingClusters([...input.records].sort(byId), onePerSource);
  for (const answer of answers) if (!answer.isSame) clusters.forbid(answer.a, answer.b);
  for (const answer of answers) if (answer.isSame) clusters.joinByAnswer(answer.a, answer.b);
  const same = pairs.filter(({ outcome }) => outcome === 'SAME');
  const assigned = onePerSource ? assignAcrossSources(same, clusters) : [];
  for (const { a, b } of [...assigned].sort(byWeight)) clusters.join(a, b);
  // An assigned partner may have gone to a third record: whoever is left over may still meet.
  for (const { a, b } of same.sort(byWeight)) clusters.join(a, b);
  return clusters;
}

/** Answers that contradict each other through a third record hold in the order of their ids. */
function byPair(x: Answer, y: Answer): number {
  const [left, right] = [pairKey(x.a, x.b), pairKey(y.a, y.b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Assigns the records of each two sources one to one. */
function assignAcrossSources(
  pairs: readonly LinkedPair[],
  clusters: GrowingClusters,
): readonly LinkedPair[] {
  const bySources = new Map<string, LinkedPair[]>();
  for (const pair of pairs) {
    const [a, b] = [clusters.sourceOf(pair.a), clusters.sourceOf(pair.b)];
    const turned = a <= b ? pair : { ...pair, a: pair.b, b: pair.a };
    const key = a <= b ? `${a}\u001f${b}` : `${b}\u001f${a}`;
    const group = bySources.get(key);
    if (group) group.push(turned);
    else bySources.set(key, [turned]);
  }
  return [...bySources.keys()]
    .sort()
    .flatMap((key) => assignOneToOne(bySources.get(key)!.sort(byWeight)));
}
