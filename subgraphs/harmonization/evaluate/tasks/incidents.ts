import {
  secondsSince,
  type EvaluationTask,
  type Measure,
} from '../../../../shared/runtime/evaluation/evaluation-task';
import { fingerprint } from '../../domain/linkage/score/fingerprint';
import { estimateFromRecords } from '../../domain/linkage/estimate-from-records';
import { linkRecords } from '../../domain/linkage/link-records';
import type { LinkageModel } from '../../domain/linkage/score/linkage-model';
import { INCIDENT_PLAN } from '../../domain/plans/incident-plan';
import { indistinguishableShare } from '../indistinguishable';
import { measureClusters, type Agreement } from '../measure-clusters';
import { readSind, type SindReport } from '../read/read-sind';

/** Reports of one event in several topic files; event ids and topics are hidden from scoring. */
export const incidents: EvaluationTask = {
  name: 'incidents',
  run({ data }) {
    const reports = readSind(data);
    return [
      measureIncidents(reports),
      measureShuffled(reports),
      ...measureUnseenCountries(reports),
    ];
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
    result: `${needPerson} pairs for a person`,
    notes: [
      `${agreement.truePairs} true pairs. Records equal in every column but their id set a ceiling: a method that is right about everything else and draws among them can expect F1 ${ceiling.toFixed(4)}.`,
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

/** Estimates on half of the countries and tests on the others, both ways. */
function measureUnseenCountries(reports: readonly SindReport[]): readonly Measure[] {
  const half = (report: SindReport) => fingerprint(report.country) < '8';
  const [left, right] = [reports.filter(half), reports.filter((report) => !half(report))];
  return [measureHoldOut('first half', left, right), measureHoldOut('second half', right, left)];
}

function measureHoldOut(
  name: string,
  tested: readonly SindReport[],
  known: readonly SindReport[],
): Measure {
  const start = performance.now();
  const { agreement, pairs } = link(tested, modelOf(known));
  const own = link(tested, modelOf(tested)).agreement;
  return {
    task: `incidents, unseen countries, ${name}`,
    ...agreement,
    pairs,
    seconds: secondsSince(start),
    result: `F1 ${own.f1.toFixed(4)} when estimated on them`,
  };
}

function modelOf(reports: readonly SindReport[]): LinkageModel {
  return estimateFromRecords(
    INCIDENT_PLAN,
    reports.map(({ record }) => record),
  );
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
