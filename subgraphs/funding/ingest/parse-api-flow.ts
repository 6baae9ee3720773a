import type { Parsed } from '../../../shared/core/parsed';
import type { Identified, RawRow } from '../../../shared/runtime/ingest/record-kind';
import type { FlowAsSeen, FlowEnd, FlowReport } from '../domain/flow-perspective';
import {
  CONTRIBUTION_TYPES,
  FLOW_BOUNDARIES,
  FLOW_STATUSES,
  FLOW_TYPES,
  ON_BOUNDARIES,
} from '../domain/flow-perspective';
import { RowReader, unlessRejected } from './read-values';

interface FlowObject {
  readonly type: string;
  readonly id?: string;
  readonly name: string;
}

interface ApiFlow {
  readonly grandBargainEarmarkingType?: readonly string[] | null;
  readonly keywords?: readonly string[] | null;
  readonly newMoney?: boolean | null;
  readonly childFlowIds?: readonly (number | string)[] | null;
  readonly sourceObjects?: readonly FlowObject[];
  readonly destinationObjects?: readonly FlowObject[];
  readonly reportDetails?: readonly ApiReport[];
}

interface ApiReport {
  readonly organization?: string;
  readonly sourceType?: string;
  readonly reportChannel?: string;
  readonly date?: string;
}

/** What a query of the FTS API asked for: its boundary is drawn around one country and year. */
export interface FlowScope {
  readonly year: number;
  readonly country: string;
}

/** Makes the parser of flows in answers of the FTS API (v2, custom search). */
export function apiFlowParser(scope: FlowScope): (row: RawRow) => Parsed<Identified<FlowAsSeen>> {
  return ({ given, structured }) => {
    const read = new RowReader(given);
    const flow = structured as ApiFlow;
    const destination = flow.destinationObjects ?? [];
    const updatedAt = read.text('updatedAt');
    const value: FlowAsSeen = {
      flowId: read.required('id'),
      scopeYear: scope.year,
      scopeCountry: scope.country,
      boundary: read.requiredCode('boundary', FLOW_BOUNDARIES),
      onBoundary: read.code('onBoundary', ON_BOUNDARIES),
      status: read.requiredCode('status', FLOW_STATUSES),
      flowType: read.code('flowType', FLOW_TYPES),
      contributionType: read.code('contributionType', CONTRIBUTION_TYPES),
      ...wordsOf(read, flow),
      ...amountsAndDatesOf(read),
      source: endOf(flow.sourceObjects ?? []),
      destination: endOf(destination),
      clusters: namesOf(destination, 'GlobalCluster'),
      planClusters: namesOf(destination, 'Cluster'),
      emergencies: namesOf(destination, 'Emergency'),
      parentId: read.text('parentFlowId'),
      childIds: (flow.childFlowIds ?? []).map(String),
      reports: (flow.reportDetails ?? []).map(toReport),
      updatedAt,
    };
    return unlessRejected(read, { value, recordId: value.flowId, version: updatedAt ?? undefined });
  };
}

function wordsOf(read: RowReader, flow: ApiFlow) {
  return {
    method: read.text('method'),
    earmarking: flow.grandBargainEarmarkingType ?? [],
    newMoney: flow.newMoney ?? null,
    description: read.text('description'),
    keywords: flow.keywords ?? [],
    referenceCode: read.text('refCode'),
  };
}

function amountsAndDatesOf(read: RowReader) {
  return {
    amountUsd: read.amount('amountUSD'),
    originalAmount: read.amount('originalAmount'),
    originalCurrency: read.text('originalCurrency'),
    exchangeRate: read.amount('exchangeRate'),
    date: read.day('date'),
    decisionDate: read.day('decisionDate'),
    firstReportedDate: read.day('firstReportedDate'),
    budgetYear: read.year('budgetYear'),
  };
}

function endOf(objects: readonly FlowObject[]): FlowEnd {
  const plan = objects.find(({ type }) => type === 'Plan');
  return {
    organizations: namesOf(objects, 'Organization'),
    locations: namesOf(objects, 'Location'),
    years: namesOf(objects, 'UsageYear').map(Number).filter(Number.isInteger).sort(),
    planId: plan?.id ?? null,
    planCode: null,
    planName: plan?.name ?? null,
  };
}

function namesOf(objects: readonly FlowObject[], wanted: string): string[] {
  return objects.filter(({ type }) => type === wanted).map(({ name }) => name);
}

function toReport({ organization, sourceType, reportChannel, date }: ApiReport): FlowReport {
  return {
    organizationName: organization ?? null,
    sourceType: sourceType ?? null,
    channel: reportChannel ?? null,
    date: date?.slice(0, 10) ?? null,
  };
}
