import type { EntityManager } from 'typeorm';
import type { LogisticsMatchRate } from '../domain/logistics-match-rate';

/**
 * Matched and all distinct names of each data set. A place counts as matched when it was given an
 * area; one that is given as a country only counts when the country was found.
 */
export async function listMatchRates(manager: EntityManager): Promise<LogisticsMatchRate[]> {
  const rows: MatchRow[] = await manager.query('select * from match_rate order by dataset');
  return rows.map(({ dataset, title, ...counts }) => ({
    dataset,
    title,
    places: rate(counts.placesMatched, counts.places),
    organizations: rate(counts.organizationsMatched, counts.organizations),
    sectors: rate(counts.sectorsMatched, counts.sectors),
  }));
}

interface MatchRow {
  readonly dataset: string;
  readonly title: string;
  readonly places: number;
  readonly placesMatched: number;
  readonly organizations: number;
  readonly organizationsMatched: number;
  readonly sectors: number;
  readonly sectorsMatched: number;
}

function rate(matched: number, total: number) {
  return { matched, total, rate: total === 0 ? null : matched / total };
}
