import { daysOf } from '../../../shared/core/partial-date';
import { AFFECTED_ORGANIZATION_TYPES } from './affected-organization-type';
import type { Incident } from './incident';
import { INCIDENT_KINDS } from './incident-kind';
import type { StoredReport } from './incident-report';
import { coarsest, compareFineness } from './place-precision';
import { mergeVictims } from './victims';

type Reports = readonly StoredReport[];

/**
 * One incident of all reports of one event, whatever the order in which they were loaded.
 * Reports are ordered by kind, data set and record; the first describes the incident, and what it
 * leaves open is taken from the next one that says it. The point is that of the report that knows it
 * best, but `placePrecision` is the coarsest that any states.
 */
export function mergeReports(given: readonly [StoredReport, ...StoredReport[]]): Incident {
  const reports = [...given].sort(inOrder);
  const first = reports[0]!;
  const located = mostPrecise(reports);
  const placePrecision = coarsest(reports.map(({ precision }) => precision));
  const placed = reports.find(({ place }) => place.admin1 ?? place.pcode) ?? first;
  const { first: firstDay, last: lastDay } = daysOf(first.date);
  const victims = mergeVictims(reports.map((report) => report.victims));
  const { killed, wounded, kidnapped, detained } = victims;
  return {
    id: first.incidentId,
    registry: first.registry,
    kind: first.kind,
    kinds: INCIDENT_KINDS.filter((kind) => reports.some((report) => report.kind === kind)),
    date: first.date,
    firstDay,
    lastDay,
    place: placed.place,
    placeKey: placed.placeKey,
    latitude: located?.latitude ?? null,
    longitude: located?.longitude ?? null,
    placePrecision,
    precisionAsGiven:
      reports.find(({ precision }) => precision === placePrecision)?.precisionAsGiven ?? null,
    pointPrecisionAsGiven: located?.precisionAsGiven ?? null,
    setting: told(reports, 'setting'),
    description: told(reports, 'description'),
    perpetratorType: told(reports, 'perpetratorType'),
    perpetratorName: told(reports, 'perpetratorName'),
    means: told(reports, 'means'),
    ...{ killed, wounded, kidnapped, detained, victims },
    organizationTypes: AFFECTED_ORGANIZATION_TYPES.filter((type) =>
      reports.some(({ organizationTypes }) => organizationTypes.includes(type)),
    ),
    details: first.details,
    datasets: [...new Set(reports.map(({ dataset }) => dataset))],
  };
}

/** The order of reports: the kind's place in the enumeration, then data set and record. */
function inOrder(a: StoredReport, b: StoredReport): number {
  const byKind = INCIDENT_KINDS.indexOf(a.kind) - INCIDENT_KINDS.indexOf(b.kind);
  return byKind || compare(a.dataset, b.dataset) || compare(a.recordId, b.recordId);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function mostPrecise(reports: Reports): StoredReport | undefined {
  return reports
    .filter(({ latitude, longitude }) => latitude !== null && longitude !== null)
    .sort((a, b) => compareFineness(a.precision, b.precision))[0];
}

type Words = 'setting' | 'description' | 'perpetratorType' | 'perpetratorName' | 'means';

function told(reports: Reports, words: Words): string | null {
  return reports.find((report) => report[words] !== null)?.[words] ?? null;
}
