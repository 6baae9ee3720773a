import type { Dataset, Nodes, Period, Report, ReportKind } from './report';
import { datasetCell, periodCell } from './report';

interface Count {
  readonly month: string | null;
  readonly kind: string;
  readonly incidents: number;
  readonly killed: number;
  readonly wounded: number;
  readonly kidnapped: number;
  readonly detained: number;
  readonly period: Period;
  readonly datasets: readonly Dataset[];
}

/** Incidents by month and kind, each incident once however many sources report it. */
export const incidents: ReportKind = {
  name: 'incidents',
  description: 'incidents and victims by month and kind, each incident once',
  options: {
    country: 'ISO 3166-1 alpha-3 code, as SDN',
    area: 'p-code of an area; everything below it counts',
    from: 'first day, YYYY-MM-DD',
    to: 'last day, YYYY-MM-DD',
  },
  required: [],
  list: 'incidentCounts',
  operation: /* GraphQL */ `
    query IncidentsReport($filter: IncidentFilter, $after: String) {
      incidentCounts(filter: $filter, groupBy: [MONTH, KIND], first: 500, after: $after) {
        nodes {
          month
          kind
          incidents
          killed
          wounded
          kidnapped
          detained
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
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  variables: ({ country, area, from, to }) => ({
    filter: { country, area, period: from || to ? { from, to } : undefined },
  }),
  toReport: (answer) =>
    incidentReport((answer as { incidentCounts: Nodes<Count> | null }).incidentCounts?.nodes ?? []),
};

function incidentReport(counts: readonly Count[]): Report {
  return {
    title: 'Incidents by month and kind',
    columns: [
      'month',
      'kind',
      'incidents',
      'killed',
      'wounded',
      'kidnapped',
      'detained',
      'period',
      'source',
    ],
    rows: counts.map((count) => [
      count.month ?? 'month not known',
      count.kind,
      count.incidents,
      count.killed,
      count.wounded,
      count.kidnapped,
      count.detained,
      periodCell(count.period),
      datasetCell(count.datasets),
    ]),
    notes: [
      'An incident that several files report counts once; victims are lower bounds.',
      'An incident reported under several kinds counts under the first of them, so that rows add up.',
      'The two registers are not joined: one event may stand in both.',
    ],
  };
}
