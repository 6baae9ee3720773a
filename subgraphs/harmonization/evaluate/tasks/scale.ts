import {
  secondsSince,
  type EvaluationTask,
  type Measure,
} from '../../../../shared/runtime/evaluation/evaluation-task';
import { estimateFromRecords } from '../../domain/linkage/estimate-from-records';
import { linkRecords } from '../../domain/linkage/link-records';
import { indexRecords, linkOne } from '../../domain/linkage/linkage-index';
import type { LinkageModel } from '../../domain/linkage/score/linkage-model';
import { ACTIVITY_PLAN } from '../../domain/plans/activity-plan';
import { measureClusters } from '../measure-clusters';
import { syntheticActivities, type SyntheticActivity } from '../synthetic-activities';

const SIZES = [10_000, 100_000, 1_000_000];
/** Records linked one by one against all others, for the time of one. */
const PROBES = 500;
const ONE_RECORD_MS = 20;
/** From ten times as many records at most so many times the time: near-linear. */
const GROWTH = 15;
/** The model is estimated from a part of so many records; linking takes all of them. */
const ESTIMATED_FROM = 20_000;

/** Made-up activities with known duplicates: time and memory by size, and the time of one new record. */
export const scale: EvaluationTask = {
  name: 'scale',
  run() {
    const measures: Measure[] = [];
    for (const size of SIZES) measures.push(measureSize(size, measures.at(-1)?.seconds));
    return measures;
  },
};

export function measureSize(size: number, smaller?: number): Measure {
  const made = syntheticActivities(size);
  const records = made.map(({ record }) => record);
  const start = performance.now();
  const model = estimateFromRecords(ACTIVITY_PLAN, records.slice(0, ESTIMATED_FROM));
  const { clusters, compared } = linkRecords(records, model);
  const seconds = secondsSince(start);
  const gigabytes = process.memoryUsage().rss / 1024 ** 3;
  const activities = new Map(made.map(({ record, activity }) => [record.id, String(activity)]));
  const agreement = measureClusters([...activities.keys()], clusters, (id) => activities.get(id)!);
  const oneMs = millisecondsOfOne(made, model);
  const growth = smaller === undefined ? 1 : seconds / smaller;
  return {
    task: `scale, ${size.toLocaleString('en')} records`,
    ...agreement,
    pairs: compared.pairs,
    seconds,
    result: `${gigabytes.toFixed(1)} GiB; one record ${oneMs.toFixed(2)} ms; ${growth.toFixed(1)} times the time`,
    target: `near-linear (at most ${GROWTH} times), one record under ${ONE_RECORD_MS} ms`,
    isReached: growth <= GROWTH && oneMs < ONE_RECORD_MS,
  };
}

/** The median: other programs on the machine stretch single measurements. */
function millisecondsOfOne(made: readonly SyntheticActivity[], model: LinkageModel): number {
  const index = indexRecords(
    model,
    made.map(({ record }) => record),
  );
  const step = Math.max(1, Math.floor(made.length / PROBES));
  const times = made
    .filter((_, at) => at % step === 0)
    .map(({ record }) => {
      const start = performance.now();
      linkOne(index, { ...record, id: `new ${record.id}` });
      return performance.now() - start;
    });
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)]!;
}
