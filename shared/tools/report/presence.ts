import type { Cell, Dataset, Nodes, Period, Report, ReportKind } from './report';
import { datasetCell, periodCell } from './report';

interface Count {
  readonly sector: { readonly code: string; readonly name: string } | null;
  readonly sectorName: string | null;
  readonly period: Period;
  readonly datasets: readonly Dataset[];
  readonly presences: number;
  readonly organizations: number;
}

interface Answer {
  readonly presenceCounts: Nodes<Count> | null;
}

/** Who is present where: organizations and presences by sector, month and data set. */
export const presence: ReportKind = {
  name: 'presence',
  description: 'operational presence of a country or area by sector, each organization once',
  options: {
    country: 'ISO 3166-1 alpha-3 code, as ETH',
    area: 'p-code of an area, as SD01; everything below it counts',
  },
  required: [],
  list: 'presenceCounts',
  operation: /* GraphQL */ `
    query PresenceReport($filter: PresenceFilter, $after: String) {
      presenceCounts(
        filter: $filter
        groupBy: [SECTOR, MONTH, DATASET]
        first: 500
        after: $after
      ) {
        nodes {
          sector {
            code
            name
          }
          sectorName
          presences
          organizations
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
  variables: ({ country, area }) => ({ filter: { country, area } }),
  toReport: (answer) => presenceReport((answer as Answer).presenceCounts?.nodes ?? []),
};

function presenceReport(counts: readonly Count[]): Report {
  return {
    title: 'Operational presence by sector',
    columns: ['sector', 'organizations', 'presences', 'period', 'source'],
    rows: counts.map(rowOf),
    notes: [
      'A presence is one organization in one sector and place; rows that repeat it count once.',
      'Figures of different periods and data sets do not add up.',
    ],
  };
}

function rowOf({ sector, sectorName, organizations, presences, period, datasets }: Count): Cell[] {
  const name = sector?.name ?? sectorName ?? 'sector not given';
  return [name, organizations, presences, periodCell(period), datasetCell(datasets)];
}
