import type { Draw } from '../draw';
import type { Recipe, SyntheticRecord } from '../synthetic';
import { SYNTHETIC, drawFrom, recordsOf, syntheticDataset } from '../synthetic';
import { flowValue, organizationOf } from './flow-value';

const GROUP = 'flows of-a-country';
const DATASET = syntheticDataset(
  'flows-of-a-country',
  'FundingFlow',
  'funding flows of Afghanistan 2020, with reports and children',
);

/** Flows as the API tells them of one country: with their reports, and with parents and children. */
export function* countryFlows(recipe: Recipe): Generator<SyntheticRecord> {
  const draw = drawFrom(recipe, GROUP);
  const count = recordsOf(recipe, GROUP);
  for (let number = 1; number <= count;) {
    const children = Math.min(draw.integer('children') ?? 0, count - number);
    const [parent, ...rest] = Array.from({ length: children + 1 }, (_, at) => flowId(number + at));
    yield toRecord(recipe, draw, { id: parent!, parentId: null, childIds: rest });
    for (const id of rest) {
      yield toRecord(recipe, draw, { id, parentId: parent!, childIds: [] });
    }
    number += children + 1;
  }
}

interface Family {
  readonly id: string;
  readonly parentId: string | null;
  readonly childIds: readonly string[];
}

function flowId(number: number): string {
  return `${SYNTHETIC}flow-country-${number}`;
}

function toRecord(recipe: Recipe, draw: Draw, { id, parentId, childIds }: Family): SyntheticRecord {
  const { destination, updatedAt, ...flow } = flowValue(draw, id, recipe.scale);
  const value = {
    ...flow,
    scopeYear: 2020,
    scopeCountry: 'AFG',
    boundary: draw.word('boundary'),
    newMoney: draw.word('newMoney') === 'true',
    earmarking: draw.list('earmarking'),
    destination: { ...destination, planCode: null },
    planClusters: draw.list('planClusters'),
    parentId,
    childIds,
    reports: Array.from({ length: draw.integer('reports') ?? 0 }, () => reportOf(draw)),
    updatedAt,
  };
  return { dataset: DATASET, recordId: id, version: updatedAt ?? undefined, value };
}

function reportOf(draw: Draw) {
  return {
    organizationName: organizationOf(draw, 'sourceOrganization')[0] ?? null,
    sourceType: draw.word('reportType'),
    date: draw.date('firstReportedDate'),
  };
}
