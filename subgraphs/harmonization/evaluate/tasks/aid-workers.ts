import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import countries from 'i18n-iso-countries';
import {
  secondsSince,
  type EvaluationTask,
} from '../../../../shared/runtime/evaluation/evaluation-task';
import { explainPair } from '../../domain/linkage/decide/explain-pair';
import { estimateFromRecords } from '../../domain/linkage/estimate-from-records';
import { linkRecords } from '../../domain/linkage/link-records';
import type { LinkedPair } from '../../domain/linkage/linked-pair';
import { fingerprint } from '../../domain/linkage/score/fingerprint';
import type { LinkageModel } from '../../domain/linkage/score/linkage-model';
import { AID_WORKER_PLAN } from '../../domain/plans/aid-worker-plan';
import { aidWorkerReport } from '../read/aid-worker-report';
import { readAwsd, type AidWorkerReport } from '../read/read-awsd';
import { readSind } from '../read/read-sind';

const SAMPLE = 300;

/** Two observers of one kind of incident: nobody knows the truth, so a sample is written out for people. */
export const aidWorkers: EvaluationTask = {
  name: 'aid-workers',
  run({ data, out }) {
    const start = performance.now();
    const insight = readSind(data, ['aidWorkerKIKA.json']).map(aidWorkerReport);
    const years = new Set(insight.map(({ year }) => year));
    const awsd = readAwsd(data, (iso2) => countries.alpha2ToAlpha3(iso2) ?? '').filter(({ year }) =>
      years.has(year),
    );
    const reports = new Map([...insight, ...awsd].map((report) => [report.record.id, report]));
    const records = [...reports.values()].map(({ record }) => record);
    const model = estimateFromRecords(AID_WORKER_PLAN, records);
    const { pairs, clusters, compared } = linkRecords(records, model, { keepDifferent: true });
    const same = pairs.filter(({ outcome }) => outcome === 'SAME');
    const asked = pairs.filter(({ outcome }) => outcome === 'NEEDS_A_PERSON');
    const path = writeSample(out, sampleOf(pairs), reports, model);
    const matched = new Set(same.flatMap(({ a, b }) => [a, b]));
    const once = matched.size === 2 * same.length && clusters.length === same.length;
    const explained = asked.filter(({ contradictions }) => contradictions.length > 0).length;
    return [
      {
        task: 'aid worker incidents, AWSD and Insecurity Insight',
        pairs: compared.pairs,
        seconds: secondsSince(start),
        result: `${same.length} same, ${asked.length} for a person, ${explained} of them contradictory`,
        target: 'at most one match per incident',
        isReached: once && same.every(({ contradictions }) => contradictions.length === 0),
        notes: [`${SAMPLE} pairs with both texts, the decision and its reasons stand in ${path}.`],
      },
    ];
  },
};

/** A third each of the same, of those for a person, and of the different ones that came nearest; always the same. */
function sampleOf(pairs: readonly LinkedPair[]): readonly LinkedPair[] {
  const draw = (list: readonly LinkedPair[], size: number) =>
    [...list].sort((x, y) => (drawOf(x) < drawOf(y) ? -1 : 1)).slice(0, size);
  const asked = draw(
    pairs.filter(({ outcome }) => outcome === 'NEEDS_A_PERSON'),
    SAMPLE / 3,
  );
  const same = draw(
    pairs.filter(({ outcome }) => outcome === 'SAME'),
    SAMPLE / 3,
  );
  const different = pairs.filter(({ outcome }) => outcome === 'DIFFERENT');
  return [...same, ...asked, ...different.slice(0, SAMPLE - same.length - asked.length)];
}

function drawOf({ a, b }: LinkedPair): string {
  return fingerprint(`${a} ${b}`);
}

function writeSample(
  out: string,
  sample: readonly LinkedPair[],
  reports: ReadonlyMap<string, AidWorkerReport>,
  model: LinkageModel,
): string {
  const path = join(out, 'aid-workers-sample.csv');
  const rows = sample.map((pair) => ({
    first: pair.a,
    second: pair.b,
    decision: pair.outcome,
    'decided by': pair.decidedBy,
    probability: pair.probability.toFixed(4),
    contradictions: pair.contradictions.join(', '),
    reasons: explainPair(model, pair).join('; '),
    'first text': reports.get(pair.a)!.text,
    'second text': reports.get(pair.b)!.text,
    'right (yes or no)': '',
  }));
  mkdirSync(out, { recursive: true });
  writeFileSync(path, stringify(rows, { header: true }));
  return path;
}
