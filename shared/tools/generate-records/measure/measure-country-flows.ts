import { join } from 'node:path';
import { givenWords, listAt, readJson } from '../../../runtime/ingest/read-json';
import type { Group } from '../read-profile';
import { clean, code, month } from './columns';
import { currencyOf } from './measure-flows';
import { Tally } from './tally';

const PAGES = ['', '-page-2', '-page-3'];

interface FlowObject {
  readonly type: string;
  readonly id: string;
  readonly name: string;
}

interface ApiFlow {
  readonly id: string;
  readonly keywords: readonly string[] | null;
  readonly childFlowIds: readonly unknown[] | null;
  readonly grandBargainEarmarkingType: readonly string[] | null;
  readonly sourceObjects: readonly FlowObject[];
  readonly destinationObjects: readonly FlowObject[];
  readonly reportDetails: readonly { readonly sourceType?: string }[];
}

/** The flows of one country as the API of FTS tells them, with their reports and children. */
export function measureCountryFlows(data: string, isKnown: (name: string) => boolean) {
  const tally = new Tally(isKnown);
  for (const page of PAGES) {
    const name = `custom-search-locationid-1-year-2020${page}.json`;
    const path = join(data, 'funding', 'fts-2020-api', name);
    const answer = readJson(path) as { data?: { flows?: unknown } };
    for (const flow of listAt(path, answer.data?.flows, 'data.flows') as ApiFlow[]) {
      if (tally.isNew(flow.id)) tallyFlow(tally, flow);
    }
  }
  return { 'flows of-a-country': tally.group() } satisfies Record<string, Group>;
}

function tallyFlow(tally: Tally, flow: ApiFlow): void {
  const given = givenWords(flow);
  for (const column of ['boundary', 'onBoundary', 'status', 'flowType', 'contributionType']) {
    tally.word(column, code(given[column]));
  }
  for (const column of ['date', 'decisionDate', 'firstReportedDate', 'updatedAt']) {
    tally.word(column, month(given[column]));
  }
  tally.word('method', clean(given['method']));
  tally.word('budgetYear', given['budgetYear']);
  tally.word('newMoney', given['newMoney']);
  tally.text('description', given['description']);
  tally.given('referenceCode', given['refCode']);
  tally.list('keywords', flow.keywords ?? []);
  tally.list('earmarking', flow.grandBargainEarmarkingType ?? []);
  tally.number('amountUsd', given['amountUSD']);
  tally.word('currency', currencyOf(given['originalCurrency'], given['exchangeRate']));
  tally.word('reports', String(flow.reportDetails.length));
  for (const { sourceType } of flow.reportDetails) tally.word('reportType', clean(sourceType));
  if (given['parentFlowId'] === undefined) {
    tally.word('children', String(flow.childFlowIds?.length ?? 0));
  }
  tallyEnds(tally, flow);
}

function tallyEnds(tally: Tally, { sourceObjects, destinationObjects }: ApiFlow): void {
  const from = (type: string) => namesOf(sourceObjects, type);
  const to = (type: string) => namesOf(destinationObjects, type);
  const plan = destinationObjects.find(({ type }) => type === 'Plan');
  tally.name('sourceOrganization', clean(from('Organization')[0]));
  tally.list('sourceLocations', from('Location'));
  tally.word('sourceYears', spanOf(from('UsageYear')));
  tally.name('organization', clean(to('Organization')[0]));
  tally.word('planAndPlaces', `${plan?.id ?? ''}|${to('Location').join(',')}`);
  tally.word('years', spanOf(to('UsageYear')));
  tally.list('clusters', to('GlobalCluster'));
  tally.list('planClusters', to('Cluster'));
  tally.name('emergency', clean(to('Emergency')[0]));
}

function namesOf(objects: readonly FlowObject[], wanted: string): string[] {
  return objects.filter(({ type }) => type === wanted).map(({ name }) => name);
}

function spanOf(years: readonly string[]): string {
  const sorted = [...years].sort();
  return sorted.length === 0 ? '' : `${sorted[0]}-${sorted.at(-1)}`;
}
