import type { Incident } from './incident';
import { type IncidentKind, TYPE_OF_KIND } from './incident-kind';
import type { StoredReport } from './incident-report';

/** Members of details that are above LOW in the contract. */
const CLOSED_DETAILS = ['organizationsAsGiven', 'motive', 'captivityOutcome'] as const;

type Told = Pick<Incident, 'kind' | 'perpetratorType' | 'perpetratorName' | 'details'>;
type Values = Readonly<Record<string, unknown>>;

/** The key under which the closed values of an incident are kept. */
export function keyOfIncident(id: string): string {
  return `incident/${id}`;
}

/** The key under which the closed values of a report are kept. */
export function keyOfReport(report: Pick<StoredReport, 'dataset' | 'recordId'>): string {
  return `report/${report.dataset}/${report.recordId}`;
}

/** The coordinate of a field of an incident, as `AidWorkerIncident.motive`. */
export function coordinateOf(kind: IncidentKind, field: string): string {
  return `${TYPE_OF_KIND[kind]}.${field}`;
}

/** The coordinate of who did it, as a report tells it. */
export const REPORTED_PERPETRATOR = 'IncidentReport.perpetrator';

/** What of an incident is above LOW, by coordinate. */
export function closedOfIncident(incident: Told): Values {
  return closedValues(incident, coordinateOf(incident.kind, 'perpetrator'));
}

/** What of a report is above LOW, by coordinate. */
export function closedOfReport(report: Told): Values {
  return closedValues(report, REPORTED_PERPETRATOR);
}

/** The record without what is above LOW. */
export function withoutClosed<T extends Told>(record: T): T {
  const closed: readonly string[] = CLOSED_DETAILS;
  const open = Object.entries(record.details).filter(([name]) => !closed.includes(name));
  const details = Object.fromEntries(open);
  return { ...record, perpetratorType: null, perpetratorName: null, details };
}

/** The report with its closed values again. */
export function withClosed(report: StoredReport, values: Values): StoredReport {
  const { type, name } = toPerpetrator(values[REPORTED_PERPETRATOR] ?? null);
  const closed = CLOSED_DETAILS.flatMap((detail) => {
    const value = values[coordinateOf(report.kind, detail)];
    return value === undefined ? [] : [[detail, value] as const];
  });
  const details = { ...report.details, ...Object.fromEntries(closed) };
  return { ...report, perpetratorType: type, perpetratorName: name, details };
}

/** Who did it, as it was kept; an empty answer where nobody is named. */
export function toPerpetrator(value: unknown): Perpetrator {
  return (value as Perpetrator | null) ?? { type: null, name: null };
}

interface Perpetrator {
  readonly type: string | null;
  readonly name: string | null;
}

function closedValues(told: Told, perpetrator: string): Values {
  const { perpetratorType: type, perpetratorName: name, kind } = told;
  const details = told.details as Values;
  return {
    [perpetrator]: type === null && name === null ? null : { type, name },
    ...Object.fromEntries(
      CLOSED_DETAILS.map((detail) => [coordinateOf(kind, detail), details[detail] ?? null]),
    ),
  };
}
