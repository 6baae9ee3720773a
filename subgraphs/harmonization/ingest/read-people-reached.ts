import type { Sensitivity } from '../../../shared/core/sensitivity';
import { contentHash } from '../../../shared/runtime/ingest/content-hash';
import type { ComparedRecord } from '../domain/compared-record';
import type { ReachedFigure } from '../domain/totals/count-people-reached';
import type { GivenArea } from './areas-of';
import { areasOf } from './areas-of';
import type { GraphReader, ListQuestion } from './graph-access';
import { strictestOf } from './strictest-of';

const FIGURES: ListQuestion = {
  list: 'presenceFigures',
  query: `query PeopleReachedToCount($first: Int, $after: String) {
    presenceFigures(first: $first, after: $after) {
      nodes {
        id isTotal peopleReached period { from to } country { iso3 }
        adminArea { pcode parent { pcode parent { pcode } } } sources { dataset sensitivity }
      }
      pageInfo { hasNextPage endCursor }
    }
  }`,
};

interface GivenFigure {
  readonly id: string;
  readonly isTotal: boolean;
  readonly peopleReached: number | null;
  readonly period: { readonly from: string | null; readonly to: string | null } | null;
  readonly country: { readonly iso3: string } | null;
  readonly adminArea: GivenArea | null;
  readonly sources: readonly { readonly dataset: string; readonly sensitivity: Sensitivity }[];
}

/** Every published figure of people reached in a place. */
export async function* readPeopleReached(
  graph: GraphReader,
): AsyncGenerator<readonly ComparedRecord[]> {
  for await (const page of graph.pages<GivenFigure>(FIGURES)) yield page.flatMap(figureRecord);
}

function figureRecord(given: GivenFigure): ComparedRecord[] {
  const { id, isTotal, peopleReached: people, period, country, adminArea, sources } = given;
  const areas = areasOf(adminArea, country);
  if (people === null || areas.length === 0) return [];
  const dataset = sources[0]?.dataset ?? '';
  const facts: ReachedFigure = {
    ...{ area: areas[0]!, isTotal, people, dataset },
    ...{ from: period?.from ?? null, to: period?.to ?? null },
  };
  return [
    {
      ...{ kind: 'PEOPLE_REACHED', id, source: dataset, areas, features: null },
      facts: { ...facts },
      contentHash: contentHash({ facts, areas, sources }),
      sensitivity: strictestOf(sources),
    },
  ];
}
