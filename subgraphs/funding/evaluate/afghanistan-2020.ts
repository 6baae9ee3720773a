import { join } from 'node:path';
import {
  secondsSince,
  type EvaluationTask,
} from '../../../shared/runtime/evaluation/evaluation-task';
import { readJson } from '../../../shared/runtime/ingest/read-json';
import { ruleForCountry } from '../domain/count-for-country';
import { addDecimals } from '../../../shared/core/decimal-sum';
import { isCounted } from '../domain/funding-rule';
import type { FlowAsSeen } from '../domain/flow-perspective';
import { apiFlowParser } from '../ingest/parse-api-flow';
import { readApiFlows } from '../ingest/read-fts';
import { isSameAmount } from './explain-difference';

const SCOPE = { year: 2020, country: 'AFG' };
const PAGES = ['', '-page-2', '-page-3'];

/** One country and year from the pages of the API, against the total that FTS published of it. */
export const afghanistan2020: EvaluationTask = {
  name: 'afghanistan-2020',
  run({ data }) {
    const start = performance.now();
    const folder = join(data, 'funding', 'fts-2020-api');
    const flows = readFlows(folder);
    const counted = flows.filter((flow) => isCounted(ruleForCountry(groupOf(flow))));
    const total = addDecimals(counted.map(({ amountUsd }) => amountUsd ?? '0'));
    const naive = addDecimals(flows.map(({ amountUsd }) => amountUsd ?? '0'));
    const published = publishedTotal(join(folder, '2-country-1-summary-trends-2025.json'));
    return [
      {
        task: 'Afghanistan 2020',
        seconds: secondsSince(start),
        result: `${total} USD counted, ${published} published, ${naive} naive`,
        target: 'exact',
        isReached: isSameAmount(published, total),
      },
    ];
  },
};

/** Flows by id: a page may repeat one. */
function readFlows(folder: string): readonly FlowAsSeen[] {
  const parse = apiFlowParser(SCOPE);
  const flows = new Map<string, FlowAsSeen>();
  for (const page of PAGES) {
    for (const row of readApiFlows(
      join(folder, `custom-search-locationid-1-year-2020${page}.json`),
    )) {
      const parsed = parse(row);
      if (parsed.ok) flows.set(parsed.value.value.flowId, parsed.value.value);
    }
  }
  return [...flows.values()];
}

function groupOf({ boundary, onBoundary, status, destination }: FlowAsSeen) {
  return {
    boundary,
    onBoundary,
    status,
    severalCountries: destination.locations.length > 1,
    speaks: true,
  };
}

function publishedTotal(path: string): string {
  const { data } = readJson(path) as {
    readonly data: readonly { readonly year: number; readonly totalFunding: number }[];
  };
  return String(data.find(({ year }) => year === SCOPE.year)?.totalFunding ?? '');
}
