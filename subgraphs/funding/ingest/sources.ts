import type { Dataset } from '../../../shared/core/dataset';
import { readCsv } from '../../../shared/runtime/ingest/read-csv';
import type { Source } from '../../../shared/runtime/ingest/record-kind';
import {
  apiFlowColumns,
  apiPlanColumns,
  figureColumns,
  flowColumns,
  iatiColumns,
  pooledFundColumns,
} from './columns';
import {
  fundingFlowKind,
  pooledFundAllocationKind,
  pooledFundContributionKind,
  publishedFigureKind,
  reportedTransactionKind,
} from './kinds';
import { apiFlowParser } from './parse-api-flow';
import { countryTotalParser, parseListedPlan, parseProgress } from './parse-api-plan';
import {
  clusterRequirementsParser,
  needsParser,
  planListParser,
  requirementsParser,
} from './parse-figure-row';
import { FLOW_COLUMNS, flowRowParser } from './parse-flow-row';
import { parseGrouping } from './parse-grouping';
import { parseAllocation, parseContribution } from './parse-pooled-fund';
import { parseTransaction } from './parse-transaction';
import { readApiFlows, readApiList, readGrouping, readNumbered, readProgress } from './read-fts';
import { readIati } from './read-iati';

const FTS_BY = 'CC BY-IGO (FTS)';
const HPC_BY = 'CC BY-IGO (FTS/HPC)';
/** The month of the snapshot: its tables do not say the day. */
const SNAPSHOT = '2026-04';
const SNAPSHOT_YEAR = 2026;
const AFGHANISTAN_2020 = { year: 2020, country: 'AFG' };
const SNAPSHOT_FOLDER = 'funding/fts-2026-04';
const API_FOLDER = 'funding/fts-2020-api';

/** The files that the funding desk reads. */
export const sources: readonly Source[] = [
  ...(['incoming', 'internal', 'outgoing'] as const).map(flowExport),
  {
    dataset: fts('fts-2026-04-requirements', 'Requirements and funding by plan', HPC_BY),
    kind: publishedFigureKind,
    columns: figureColumns,
    files: [`${SNAPSHOT_FOLDER}/fts_requirements_funding_global.csv`],
    read: table(['countryCode', 'id', 'name', 'code', 'year', 'requirements', 'funding']),
    parse: requirementsParser(SNAPSHOT),
  },
  {
    dataset: fts('fts-2026-04-clusters', 'Requirements and funding by global cluster', HPC_BY),
    kind: publishedFigureKind,
    columns: figureColumns,
    files: [`${SNAPSHOT_FOLDER}/fts_requirements_funding_globalcluster_global.csv`],
    read: table(['countryCode', 'id', 'code', 'year', 'cluster', 'requirements', 'funding']),
    parse: clusterRequirementsParser(SNAPSHOT),
  },
  {
    dataset: hpc('hpc-2026-04-plans', 'Humanitarian Response Plans', HPC_BY),
    kind: publishedFigureKind,
    columns: figureColumns,
    files: [`${SNAPSHOT_FOLDER}/humanitarian-response-plans.csv`],
    read: (path: string) =>
      readCsv(path, {
        tagRow: true,
        required: ['code', 'planVersion', 'locations', 'origRequirements', 'revisedRequirements'],
      }),
    parse: planListParser(SNAPSHOT),
  },
  {
    dataset: hpc('hno-2026', 'Humanitarian Needs Overviews 2026', HPC_BY),
    kind: publishedFigureKind,
    columns: figureColumns,
    files: [`${SNAPSHOT_FOLDER}/hpc_hno_2026.csv`],
    read: table(['Country ISO3', 'Description', 'Cluster', 'In Need', 'Targeted']),
    parse: needsParser(SNAPSHOT_YEAR, SNAPSHOT),
  },
  {
    dataset: fts('fts-2020-afghanistan', 'Flows to Afghanistan, 2020 (FTS API)', FTS_BY),
    kind: fundingFlowKind,
    columns: apiFlowColumns,
    files: ['', '-page-2', '-page-3'].map(
      (page) => `${API_FOLDER}/custom-search-locationid-1-year-2020${page}.json`,
    ),
    read: readApiFlows,
    parse: apiFlowParser(AFGHANISTAN_2020),
  },
  {
    dataset: fts('fts-2020-progress', 'Progress of plans, 2020 (FTS API)', FTS_BY),
    kind: publishedFigureKind,
    columns: apiPlanColumns,
    files: [`${API_FOLDER}/2-fts-flow-plan-overview-progress-2020.json`],
    read: readProgress,
    parse: parseProgress,
  },
  {
    dataset: fts('fts-2020-groupings', 'Funding of plans, 2020, grouped (FTS API)', FTS_BY),
    kind: publishedFigureKind,
    columns: apiPlanColumns,
    files: groupingFiles().map((name) => `${API_FOLDER}/1-fts-flow-custom-search-${name}.json`),
    read: readGrouping,
    parse: parseGrouping,
  },
  {
    dataset: fts('fts-2020-afghanistan-total', 'Funding of Afghanistan by year (FTS API)', FTS_BY),
    kind: publishedFigureKind,
    columns: apiPlanColumns,
    files: [`${API_FOLDER}/2-country-1-summary-trends-2025.json`],
    read: readApiList,
    parse: countryTotalParser('AFG'),
  },
  {
    dataset: fts('fts-2022-progress', 'Progress of plans, 2022 (FTS API)', 'CC BY-IGO'),
    kind: publishedFigureKind,
    columns: apiPlanColumns,
    files: ['funding/fts-2022/plan-overview-progress.json'],
    read: readProgress,
    parse: parseProgress,
  },
  {
    dataset: hpc('hpc-public-plans', 'HPC list of plans', 'CC BY-IGO'),
    kind: publishedFigureKind,
    columns: apiPlanColumns,
    files: ['funding/hpc/public-plan.json'],
    read: readApiList,
    parse: parseListedPlan,
  },
  {
    dataset: pooled('pooled-fund-allocations', 'Allocations of CERF and CBPF, 2021-2022'),
    kind: pooledFundAllocationKind,
    columns: pooledFundColumns,
    files: ['funding/pooled-funds/pfmb_allocations.csv'],
    read: (path: string) =>
      readNumbered(path, ['AllocationYear', 'CountryCode', 'Budget', 'FundType']),
    parse: parseAllocation,
  },
  {
    dataset: pooled('pooled-fund-contributions', 'Contributions to CERF and CBPF'),
    kind: pooledFundContributionKind,
    columns: pooledFundColumns,
    files: ['funding/pooled-funds/pfmb_contributions.csv'],
    read: table(['ContributionCode', 'DonorName', 'FiscalYear', 'FundType', 'PaidAmt']),
    parse: parseContribution,
  },
  ...(['covid', 'food-security'] as const).map(iatiFile),
];

function groupingFiles(): string[] {
  return [
    ...['1006', '1010832929', '943', '952'].map(
      (plan) => `emergencyid-911-planid-${plan}-groupby-${plan.length > 4 ? 'plan' : 'location'}`,
    ),
    ...['1006', '943'].map((plan) => `planid-${plan}-groupby-location`),
    ...['1010', '832', '929', '943'].flatMap((plan) =>
      ['cluster', 'globalcluster'].map((group) => `planid-${plan}-groupby-${group}`),
    ),
  ];
}

function flowExport(boundary: 'incoming' | 'internal' | 'outgoing'): Source {
  return {
    dataset: fts(`fts-2026-04-${boundary}`, `Funding flows 2026: ${boundary}`, HPC_BY),
    kind: fundingFlowKind,
    columns: flowColumns,
    files: [`${SNAPSHOT_FOLDER}/fts_${boundary}_funding_global.csv`],
    read: table(FLOW_COLUMNS),
    parse: flowRowParser(SNAPSHOT_YEAR),
  };
}

function iatiFile(name: 'covid' | 'food-security'): Source {
  return {
    dataset: {
      id: `iati-${name}`,
      title: `IATI activities: ${name.replace('-', ' ')}`,
      publisher: 'IATI publishers, through d-portal',
      licence: 'IATI publisher licences (mostly CC BY/PD)',
      sensitivity: 'LOW',
    },
    kind: reportedTransactionKind,
    columns: iatiColumns,
    files: [`funding/iati/${name}.xml`],
    read: readIati,
    parse: parseTransaction,
  };
}

function table(required: readonly string[]) {
  return (path: string) => readCsv(path, { required });
}

function fts(id: string, title: string, licence: string): Dataset {
  const url = 'https://fts.unocha.org';
  return { id, title, publisher: 'OCHA FTS', licence, url, sensitivity: 'LOW' };
}

function hpc(id: string, title: string, licence: string): Dataset {
  return { id, title, publisher: 'OCHA HPC', licence, sensitivity: 'LOW' };
}

function pooled(id: string, title: string): Dataset {
  const publisher = 'OCHA Pooled Funds';
  return { id, title, publisher, licence: 'CC BY / CC BY-IGO', sensitivity: 'LOW' };
}
