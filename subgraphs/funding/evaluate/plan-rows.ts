import { join } from 'node:path';
import { readCsv } from '../../../shared/runtime/ingest/read-csv';
import type { PlanRow } from '../domain/count-for-plan';
import type { FlowAsSeen } from '../domain/flow-perspective';
import { flowRowParser } from '../ingest/parse-flow-row';

const SCOPE_YEAR = 2026;
const BOUNDARIES = ['incoming', 'internal', 'outgoing'] as const;

/** A row of a file with what else tells why a published total may differ. */
export interface PlanFlow extends PlanRow {
  readonly amountUsd: string;
  readonly updatedAt: string;
  /** Kinds of organization and usage years of the giver. */
  readonly giverTypes: string;
  readonly giverYears: readonly number[];
}

/** The flows of the three files of a year that name a plan, each row of a file once. */
export function readPlanFlows(folder: string, firstDays: ReadonlyMap<string, string>): PlanFlow[] {
  const parse = flowRowParser(SCOPE_YEAR);
  const seen = new Set<string>();
  const rows = BOUNDARIES.flatMap((boundary) =>
    [...readCsv(join(folder, `fts_${boundary}_funding_global.csv`))].filter(({ given }) =>
      isNew(seen, JSON.stringify(given)),
    ),
  );
  const speaking = new Set<string>();
  return rows.flatMap(({ given, where }) => {
    const parsed = parse({ given, where });
    if (!parsed.ok) return [];
    const flow = parsed.value.value;
    const speaks = isNew(speaking, flow.flowId);
    return planFlow(flow, { speaks, giverTypes: given.srcOrganizationTypes ?? '', firstDays });
  });
}

/** Notes a key; true when it was not there yet. */
function isNew(seen: Set<string>, key: string): boolean {
  const size = seen.size;
  return seen.add(key).size > size;
}

interface Beside {
  readonly speaks: boolean;
  readonly giverTypes: string;
  readonly firstDays: ReadonlyMap<string, string>;
}

function planFlow(flow: FlowAsSeen, { speaks, giverTypes, firstDays }: Beside): PlanFlow[] {
  const { planCode } = flow.destination;
  if (planCode === null || flow.amountUsd === null) return [];
  const { flowId, boundary, status, flowType, amountUsd } = flow;
  const { firstReportedDate, originalCurrency, referenceCode, source, destination } = flow;
  return [
    {
      ...{ dataset: boundary, recordId: flowId, flowId, planCode, boundary, status, flowType },
      ...{ firstReportedDate, originalCurrency, referenceCode, speaks, amountUsd, giverTypes },
      sourceOrganizations: source.organizations,
      destinationOrganizations: destination.organizations,
      planFirstDay: firstDays.get(planCode) ?? null,
      updatedAt: flow.updatedAt ?? '',
      giverYears: source.years,
    },
  ];
}
