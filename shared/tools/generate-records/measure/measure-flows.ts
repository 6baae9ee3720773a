import { join } from 'node:path';
import { readCsv } from '../../../runtime/ingest/read-csv';
import type { Group } from '../read-profile';
import { clean, code, members, month } from './columns';
import type { Given } from './columns';
import { Tally } from './tally';

const FILES = ['incoming', 'internal', 'outgoing'];

/** The flows of FTS by the files in which they stand: one may stand in several. */
export function measureFlows(data: string, isKnown: (name: string) => boolean) {
  const rows = new Map(FILES.map((file) => [file, readFlows(data, file)]));
  const filesOf = new Map<string, string[]>();
  for (const [file, flows] of rows) {
    for (const id of new Set(flows.map((flow) => flow['id']!))) {
      filesOf.set(id, [...(filesOf.get(id) ?? []), file]);
    }
  }
  const tallies = new Map<string, Tally>();
  for (const [file, flows] of rows) {
    for (const flow of flows) {
      const files = filesOf.get(flow['id']!)!;
      if (files[0] !== file) continue;
      const name = `flows ${files.join('+')}`;
      const tally = tallies.get(name) ?? new Tally(isKnown);
      tallies.set(name, tally);
      if (tally.isNew(flow['id']!)) tallyFlow(tally, flow);
    }
  }
  return Object.fromEntries(
    [...tallies].map(([name, tally]): [string, Group] => [name, tally.group()]),
  );
}

function readFlows(data: string, file: string): Given[] {
  const path = join(data, 'funding', 'fts-2026-04', `fts_${file}_funding_global.csv`);
  return [...readCsv(path, { required: ['id', 'amountUSD', 'destPlanCode'] })].map(
    ({ given }) => given,
  );
}

function tallyFlow(tally: Tally, flow: Given): void {
  for (const column of ['onBoundary', 'status', 'flowType', 'contributionType']) {
    tally.word(column, code(flow[column]));
  }
  for (const column of ['date', 'decisionDate', 'firstReportedDate', 'updatedAt']) {
    tally.word(column, month(flow[column]));
  }
  tally.word('method', clean(flow['method']));
  tally.word('budgetYear', flow['budgetYear']);
  tally.text('description', flow['description']);
  tally.given('referenceCode', flow['refCode']);
  tally.list('keywords', members(flow['keywords']));
  tally.number('amountUsd', flow['amountUSD']);
  tally.word('currency', currencyOf(flow['originalCurrency'], flow['exchangeRate']));
  tally.name('sourceOrganization', clean(flow['srcOrganization']));
  tally.list('sourceLocations', members(flow['srcLocations']));
  tally.word('sourceYears', `${flow['srcUsageYearStart']}-${flow['srcUsageYearEnd']}`);
  tally.name('organization', clean(flow['destOrganization']));
  tally.word('planAndPlaces', `${flow['destPlanCode']}|${flow['destLocations']}`);
  tally.word('years', `${flow['destUsageYearStart']}-${flow['destUsageYearEnd']}`);
  tally.list('clusters', members(flow['destGlobalClusters']));
  tally.name('emergency', clean(flow['destEmergency']));
}

/** The currency and its rate, rounded so that it tells of no single day. */
export function currencyOf(currency: string | undefined, rate: string | undefined): string {
  if (!currency) return '';
  return rate ? `${currency}|${Number(Number(rate).toPrecision(2))}` : `${currency}|`;
}
