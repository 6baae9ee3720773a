import { join } from 'node:path';
import {
  secondsSince,
  type EvaluationTask,
  type Measure,
} from '../../../../shared/runtime/evaluation/evaluation-task';
import { readCsv } from '../../../../shared/runtime/ingest/read-csv';
import { estimateFromRecords } from '../../domain/linkage/estimate-from-records';
import { linkRecords } from '../../domain/linkage/link-records';
import type { LinkRecord } from '../../domain/linkage/linkage-record';
import { PERSON_PLAN } from '../../domain/plans/person-plan';
import { measureClusters } from '../measure-clusters';

/** Synthetic people (FEBRL, Christen 2002); the number in `rec_id` is the truth and hidden from scoring. */
export const febrl: EvaluationTask = {
  name: 'febrl',
  run: ({ data }) => [1, 2, 3].map((set) => measureSet(data, set)),
};

function measureSet(data: string, set: number): Measure {
  const start = performance.now();
  const records = readPeople(join(data, 'record-linkage', 'febrl', `dataset${set}.csv`));
  const { clusters, compared } = linkRecords(records, estimateFromRecords(PERSON_PLAN, records));
  const agreement = measureClusters(
    records.map(({ id }) => id),
    clusters,
    personOf,
  );
  return {
    task: `FEBRL ${set}`,
    ...agreement,
    pairs: compared.pairs,
    seconds: secondsSince(start),
    target: 'F1 .99',
    isReached: agreement.f1 >= 0.99,
  };
}

function readPeople(path: string): readonly LinkRecord[] {
  return [...readCsv(path)].map(({ given }) => {
    const { rec_id: id = '', ...values } = given;
    return { id: id.trim(), source: 'febrl', values };
  });
}

/** `rec-223-org` and `rec-223-dup-0` are the same person. */
function personOf(id: string): string {
  return id.split('-')[1] ?? id;
}
