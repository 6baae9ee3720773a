import type { EntityManager } from 'typeorm';
import type { FundingMatchRates } from '../domain/funding-match-rates';

type Kind = 'ORGANIZATION' | 'PLACE' | 'SECTOR';

interface RateRow {
  readonly dataset: string;
  readonly title: string;
  readonly kind: Kind;
  readonly matched: number;
  readonly total: number;
}

/** How many different names of each data set were matched. */
export async function readMatchRates(manager: EntityManager): Promise<FundingMatchRates[]> {
  const rows: RateRow[] = await manager.query(
    `select u.dataset, d.title, u.kind, count(*)::int as total,
       count(coalesce(o.organization_id, p.iso3, s.sector_code))::int as matched
     from mention_use u
     join dataset d on d.id = u.dataset
     left join organization_mention o on u.kind = 'ORGANIZATION' and o.key = u.key
     left join place_mention p on u.kind = 'PLACE' and p.key = u.key
     left join sector_mention s on u.kind = 'SECTOR' and s.key = u.key
     group by u.dataset, d.title, u.kind order by u.dataset`,
  );
  const datasets = new Map(rows.map(({ dataset, title }) => [dataset, title]));
  return [...datasets].map(([dataset, title]) => {
    const rateOf = (kind: Kind) => rows.find((row) => row.dataset === dataset && row.kind === kind);
    return {
      dataset,
      title,
      organizations: toRate(rateOf('ORGANIZATION')),
      places: toRate(rateOf('PLACE')),
      sectors: toRate(rateOf('SECTOR')),
    };
  });
}

function toRate(row: RateRow | undefined) {
  const { matched, total } = row ?? { matched: 0, total: 0 };
  return { matched, total, rate: total === 0 ? null : matched / total };
}
