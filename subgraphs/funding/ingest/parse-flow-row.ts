import type { Parsed } from '../../../shared/core/parsed';
import type { Identified, RawRow } from '../../../shared/runtime/ingest/record-kind';
import type { FlowAsSeen, FlowEnd } from '../domain/flow-perspective';
import {
  CONTRIBUTION_TYPES,
  FLOW_BOUNDARIES,
  FLOW_STATUSES,
  FLOW_TYPES,
  ON_BOUNDARIES,
} from '../domain/flow-perspective';
import { RowReader, unlessRejected } from './read-values';
import { splitList, yearsBetween } from './split-list';

/** Columns without which a file is no FTS export of flows. */
export const FLOW_COLUMNS = [
  'id',
  'amountUSD',
  'boundary',
  'onBoundary',
  'status',
  'flowType',
  'destPlanCode',
  'srcOrganization',
  'destOrganization',
  'destLocations',
  'destUsageYearStart',
  'destUsageYearEnd',
  'updatedAt',
];

/** Makes the parser of an FTS export whose boundary is drawn around all countries in one year. */
export function flowRowParser(scopeYear: number): (row: RawRow) => Parsed<Identified<FlowAsSeen>> {
  return ({ given }) => {
    const read = new RowReader(given);
    const updatedAt = read.day('updatedAt');
    const value: FlowAsSeen = {
      flowId: read.required('id'),
      scopeYear,
      scopeCountry: null,
      boundary: read.requiredCode('boundary', FLOW_BOUNDARIES),
      onBoundary: read.code('onBoundary', ON_BOUNDARIES),
      status: read.requiredCode('status', FLOW_STATUSES),
      flowType: read.code('flowType', FLOW_TYPES),
      contributionType: read.code('contributionType', CONTRIBUTION_TYPES),
      ...wordsOf(read),
      ...moneyOf(read),
      ...datesOf(read),
      source: endOf(read, 'src'),
      destination: endOf(read, 'dest'),
      clusters: splitList(read.text('destGlobalClusters')),
      planClusters: [],
      emergencies: listOf(read.text('destEmergency')),
      parentId: null,
      childIds: [],
      reports: [],
      updatedAt,
    };
    return unlessRejected(read, {
      value,
      recordId: value.flowId,
      version: updatedAt ?? undefined,
    });
  };
}

function wordsOf(read: RowReader) {
  return {
    method: read.text('method'),
    earmarking: [],
    newMoney: null,
    description: read.text('description'),
    keywords: splitList(read.text('keywords')),
    referenceCode: read.text('refCode'),
  };
}

function moneyOf(read: RowReader) {
  return {
    amountUsd: read.amount('amountUSD'),
    originalAmount: read.amount('originalAmount'),
    originalCurrency: read.text('originalCurrency'),
    exchangeRate: read.amount('exchangeRate'),
  };
}

function datesOf(read: RowReader) {
  return {
    date: read.day('date'),
    decisionDate: read.day('decisionDate'),
    firstReportedDate: read.day('firstReportedDate'),
    budgetYear: read.year('budgetYear'),
  };
}

/** FTS names at most one organization at each end of an exported flow; its name may hold commas. */
function endOf(read: RowReader, end: 'src' | 'dest'): FlowEnd {
  return {
    organizations: listOf(read.text(`${end}Organization`)),
    locations: splitList(read.text(`${end}Locations`)),
    years: yearsBetween(read.year(`${end}UsageYearStart`), read.year(`${end}UsageYearEnd`)),
    planId: read.text(`${end}PlanId`),
    planCode: read.text(`${end}PlanCode`),
    planName: read.text(`${end}Plan`),
  };
}

function listOf(value: string | null): string[] {
  return value === null ? [] : [value];
}
