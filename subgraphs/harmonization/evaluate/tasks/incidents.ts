import {
  secondsSince,
  type EvaluationTask,
  type Measure,
} from '../../../../shared/runtime/evaluation/evaluation-task';
import { fingerprint } from '../../domain/linkage/score/fingerprint';
import { estimateFromRecords } from '../../domain/linkage/estimate-from-records';
import { linkRecords } from '../../domain/linkage/link-records';
import type { LinkageModel } from '../../domain/linkage/score/linkage-model';
import type { LinkagePlan } from '../../domain/linkage/linkage-plan';
import { INCIDENT_PLAN } from '../../domain/plans/incident-plan';
import { indistinguishableShare } from '../indistinguishable';
import { measureClusters, type Agreement } from '../measure-clusters';
import { readSind, type SindReport } from '../read/read-sind';

/** Ways to halve the countries. */
const SPLITS = 5;

/** Reports of one event in several topic files; event ids and topics are hidden from scoring. */
export const incidents: EvaluationTask = {
  name: 'incidents',
  run({ data }) {
    const reports = readSind(data);
    return [measureIncidents(reports), measureShuffled(reports), measureUnseenCountries(reports)];
  },
};

export function measureIncidents(reports: readonly SindReport[]): Measure {
  const start = performance.now();
  const { agreement, pairs, needPerson } = link(reports, modelOf(reports));
  const ceiling = indistinguishableShare(reports);
  return {
    task: 'incidents',
    ...agreement,
    pairs,
    seconds: secondsSince(start),
    target: 'F1 .95',
    isReached: agreement.f1 >= 0.95,
    result: `${needPerson} pairs for a person; ceiling F1 ${ceiling.toFixed(4)}`,
    notes: [
      `${agreement.rightPairs} of ${agreement.truePairs} true pairs, ${agreement.foundPairs} found. Records equal in every column but their id set the ceiling: it is what a method can expect that is right about everything else and draws among them.`,
    ],
  };
}

/** The order of the files is evidence among equal records; without it they are drawn. */
function measureShuffled(reports: readonly SindReport[]): Measure {
  const start = performance.now();
  const shuffled = reports.map((report) => ({
    ...report,
    record: { ...report.record, id: fingerprint(report.record.id) },
  }));
  const { agreement, pairs } = link(shuffled, modelOf(shuffled));
  return {
    task: 'incidents, order of rows hidden',
    ...agreement,
    pairs,
    seconds: secondsSince(start),
  };
}

/** Estimates on half of the countries and tests on the other, both ways, for several ways to halve them. */
function measureUnseenCountries(reports: readonly SindReport[]): Measure {
  const start = performance.now();
  const halves = Array.from({ length: SPLITS }, (_, split) => halvesOf(reports, split)).flat();
  const models = halves.map((half) => modelOf(half));
  const unseen = halves.map((half, at) => link(half, models[at % 2 === 0 ? at + 1 : at - 1]!));
  const own = halves.map((half, at) => link(half, models[at]!).agreement.f1);
  const f1s = unseen.map(({ agreement }) => agreement.f1);
  return {
    task: `incidents, unseen countries, ${halves.length} halves`,
    precision: meanOf(unseen.map(({ agreement }) => agreement.precision)),
    recall: meanOf(unseen.map(({ agreement }) => agreement.recall)),
    f1: meanOf(f1s),
    pairs: unseen.reduce((sum, { pairs }) => sum + pairs, 0),
    seconds: secondsSince(start),
    result: `from ${Math.min(...f1s).toFixed(4)} to ${Math.max(...f1s).toFixed(4)}; mean ${meanOf(own).toFixed(4)} when estimated on them`,
  };
}

/** Two halves of the countries, drawn by a number: no country is in both. */
function halvesOf(
  reports: readonly SindReport[],
  split: number,
): readonly (readonly SindReport[])[] {
  const isFirst = ({ country }: SindReport) => fingerprint(`${country} ${split} ${country}`) < '8';
  return [reports.filter(isFirst), reports.filter((report) => !isFirst(report))];
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function modelOf(reports: readonly SindReport[], plan = INCIDENT_PLAN): LinkageModel {
  return estimateFromRecords(
    plan,
    reports.map(({ record }) => record),
  );
}

/** How well reports are linked by a plan whose model is estimated from them. */
export function linkBy(plan: LinkagePlan, reports: readonly SindReport[]) {
  return link(reports, modelOf(reports, plan));
}

function link(reports: readonly SindReport[], model: LinkageModel) {
  const records = reports.map(({ record }) => record);
  const events = new Map(reports.map(({ record, eventId }) => [record.id, eventId]));
  const { clusters, compared, pairs } = linkRecords(records, model);
  const agreement: Agreement = measureClusters([...events.keys()], clusters, (id) =>
    events.get(id)!,
  );
  const needPerson = pairs.filter(({ outcome }) => outcome === 'NEEDS_A_PERSON').length;
  return { agreement, pairs: compared.pairs, needPerson };
}
