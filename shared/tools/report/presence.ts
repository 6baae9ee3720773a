import type { Cell, Report, ReportKind } from './report';

interface Count {
  readonly sector: { readonly code: string; readonly name: string } | null;
  readonly sectorName: string | null;
  readonly month: string | null;
  readonly dataset: string | null;
  readonly presences: number;
  readonly organizations: number;
}

interface Answer {
  readonly presenceCounts: readonly Count[];
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
  operation: /* GraphQL */ `
    query PresenceReport($filter: PresenceFilter) {
      presenceCounts(filter: $filter, groupBy: [SECTOR, MONTH, DATASET]) {
        sector {
          code
          name
        }
        sectorName
        month
        dataset
        presences
        organizations
      }
    }
  `,
  variables: ({ country, area }) => ({ filter: { country, area } }),
  toReport: (answer) => presenceReport((answer as Answer).presenceCounts),
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

function rowOf({ sector, sectorName, organizations, presences, month, dataset }: Count): Cell[] {
  return [sector?.name ?? sectorName, organizations, presences, month, dataset];
}
