import { join } from 'node:path';
import { readCsv } from '../../../shared/runtime/ingest/read-csv';
import { addDecimals } from '../../../shared/core/decimal-sum';

/** What FTS published of the plans of one year. */
export interface PublishedTotals {
  /** Total of each plan, its parts in countries added up. */
  readonly plans: ReadonlyMap<string, string>;
  /** The same plans' totals by cluster, added up. */
  readonly clusters: ReadonlyMap<string, string>;
  readonly firstDays: ReadonlyMap<string, string>;
}

export function readPublished(folder: string, year: string): PublishedTotals {
  const plans = rowsOf(join(folder, 'fts_requirements_funding_global.csv'), year);
  const clusters = rowsOf(join(folder, 'fts_requirements_funding_globalcluster_global.csv'), year);
  return {
    plans: sumByCode(plans),
    clusters: sumByCode(clusters),
    firstDays: new Map(plans.map(({ code = '', startDate = '' }) => [code, startDate])),
  };
}

function rowsOf(path: string, year: string) {
  const rows = [...readCsv(path)].map(({ given }) => given);
  return rows.filter((row) => row.year === year && row.code !== '' && row.funding !== '');
}

function sumByCode(rows: readonly Readonly<Record<string, string>>[]): Map<string, string> {
  const sums = new Map<string, string>();
  for (const { code = '', funding = '0' } of rows) {
    sums.set(code, addDecimals([sums.get(code) ?? '0', funding]));
  }
  return sums;
}
