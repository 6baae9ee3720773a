import { PassageError } from '../../core/errors';
import type { Cell, Dataset, Nodes, Period, Report, ReportKind, Source } from './report';
import { datasetCell, periodCell, sourceCell } from './report';

interface Answer {
  readonly accessAgreement: Agreement | null;
}

interface Agreement {
  readonly id: string;
  readonly title: string;
  readonly firstDay: string;
  readonly lastDay: string | null;
  readonly status: { readonly state: string; readonly reason: string };
  readonly sources: readonly Source[];
  readonly events: Nodes<Event>;
  readonly consignmentSummary: Nodes<Sent> | null;
  readonly incidentCountsDuringTerm: Nodes<Happened> | null;
}

interface Happened {
  readonly incidents: number;
  readonly killed: number;
  readonly period: Period;
  readonly datasets: readonly Dataset[];
}

interface Event {
  readonly date: string;
  readonly kind: string;
  readonly by: string | null;
  readonly days: number | null;
  readonly claims: readonly { readonly by: string; readonly days: number | null }[];
  readonly citation: string | null;
}

interface Sent {
  readonly month: string | null;
  readonly consignments: number;
  readonly inspectedVoyages: number;
  readonly tonnage: string;
  readonly datasets: readonly Dataset[];
}

/** An agreement's history, with what was sent under it and what happened meanwhile. */
export const access: ReportKind = {
  name: 'access',
  description:
    'the history of an access agreement, what was sent under it and what happened meanwhile',
  options: { agreement: 'id of the agreement, as BSGI-2022' },
  required: ['agreement'],
  operation: /* GraphQL */ `
    query AccessReport($agreement: ID!) {
      accessAgreement(id: $agreement) {
        id
        title
        signed
        firstDay
        lastDay
        status {
          state
          reason
        }
        sources {
          publisher
          dataset
          licence
        }
        events(first: 500) {
          nodes {
            date
            kind
            by
            days
            claims {
              by
              days
            }
            citation
          }
        }
        consignmentSummary(groupBy: [MONTH], first: 500) {
          nodes {
            month
            consignments
            inspectedVoyages
            tonnage
            datasets {
              id
              publisher
              licence
            }
          }
        }
        incidentCountsDuringTerm {
          nodes {
            incidents
            killed
            period {
              from
              to
            }
            datasets {
              id
              publisher
              licence
            }
          }
        }
      }
    }
  `,
  variables: ({ agreement }) => ({ agreement }),
  toReport: (answer) => agreementReport((answer as Answer).accessAgreement),
};

function agreementReport(agreement: Agreement | null): Report {
  if (agreement === null) {
    throw new PassageError('BAD_INPUT', 'the graph has no agreement of this id', {
      where: '--agreement',
      expected: 'the id of a loaded agreement, as BSGI-2022',
    });
  }
  const source = sourceCell(agreement.sources);
  const sent = agreement.consignmentSummary?.nodes ?? [];
  const happened = agreement.incidentCountsDuringTerm?.nodes ?? [];
  return {
    title: `${agreement.id}  ${agreement.title}`,
    columns: ['when', 'what', 'detail', 'source'],
    rows: [
      ...agreement.events.nodes.map((event) => eventRow(event, source)),
      ...sent.map(sentRow),
      ...happened.map(({ incidents, killed, period, datasets }) => [
        periodCell(period),
        'incidents during the term',
        `${incidents} incidents, ${killed} killed (no violation until a person links one to a clause)`,
        datasetCell(datasets),
      ]),
    ],
    notes: [
      `in force ${periodCell({ from: agreement.firstDay, to: agreement.lastDay })}`,
      `today: ${agreement.status.state}. ${agreement.status.reason}`,
    ],
    timeline: {
      title: `${agreement.id}  ${agreement.title}`,
      events: agreement.events.nodes.map((event) => ({
        date: event.date,
        label: [event.kind.toLowerCase().replaceAll('_', ' '), detailOf(event)]
          .filter(Boolean)
          .join(': '),
      })),
      months: sent.flatMap(({ month, tonnage }) =>
        month === null ? [] : [{ month: month.slice(0, 7), amount: Number(tonnage) }],
      ),
      amounts: 'tonnes sent through the corridor, by month',
    },
  };
}

function eventRow(event: Event, source: string): Cell[] {
  return [event.date, event.kind, detailOf(event), event.citation ?? source];
}

function detailOf({ by, days, claims }: Event): string {
  const told = claims.map((claim) => `${claim.by}: ${claim.days ?? 'unknown'} days`).join(', ');
  return [by ? `by ${by}` : '', days ? `${days} days` : '', told].filter(Boolean).join('; ');
}

function sentRow({ month, consignments, inspectedVoyages, tonnage, datasets }: Sent): Cell[] {
  const detail = `${consignments} consignments, ${Number(tonnage).toLocaleString('en')} t, ${inspectedVoyages} voyages inspected`;
  return [month, 'sent through the corridor', detail, datasetCell(datasets)];
}
