import { join } from 'node:path';
import { readCsv } from '../../../runtime/ingest/read-csv';
import type { Group } from '../read-profile';
import { month } from './columns';
import { Tally } from './tally';

/** The list of plans, and how many clusters a plan has with what figures. */
export function measurePlans(data: string): Record<string, Group> {
  return { plans: plans(data), 'plan-clusters': clusters(data) };
}

function plans(data: string): Group {
  const path = join(data, 'funding', 'fts-2026-04', 'humanitarian-response-plans.csv');
  const tally = new Tally();
  for (const { given } of readCsv(path, { tagRow: true, required: ['code', 'locations'] })) {
    if (!given['code'] || !tally.isNew(given['code'])) continue;
    tally.list('places', barList(given['locations']));
    tally.list('years', barList(given['years']));
    tally.word('firstMonth', month(given['startDate']));
    tally.word('lastMonth', month(given['endDate']));
    tally.number('originalRequirementsUsd', given['origRequirements']);
    tally.number('revisedRequirementsUsd', given['revisedRequirements']);
  }
  return tally.group();
}

function clusters(data: string): Group {
  const name = 'fts_requirements_funding_globalcluster_global.csv';
  const path = join(data, 'funding', 'fts-2026-04', name);
  const tally = new Tally();
  const rowsOfPlan = new Map<string, number>();
  for (const { given, where } of readCsv(path, { required: ['code', 'cluster', 'funding'] })) {
    if (!given['code']) continue;
    tally.isNew(where);
    const plan = `${given['code']} ${given['countryCode']}`;
    rowsOfPlan.set(plan, (rowsOfPlan.get(plan) ?? 0) + 1);
    tally.word('cluster', given['cluster']);
    tally.number('requirementsUsd', given['requirements']);
    tally.number('fundingUsd', given['funding']);
  }
  for (const rows of rowsOfPlan.values()) tally.word('clustersOfPlan', String(rows));
  return tally.group();
}

function barList(cell: string | undefined): string[] {
  return (cell ?? '')
    .split('|')
    .map((member) => member.trim())
    .filter(Boolean);
}
