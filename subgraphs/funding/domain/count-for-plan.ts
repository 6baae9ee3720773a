import type { FlowBoundary, FlowStatus, FlowType } from './flow-perspective';
import type { FundingRule } from './funding-rule';

/** What the rule needs to know of a row that names a plan. */
export interface PlanRow {
  readonly dataset: string;
  readonly recordId: string;
  readonly flowId: string;
  readonly planCode: string;
  readonly boundary: FlowBoundary;
  readonly status: FlowStatus;
  readonly flowType: FlowType | null;
  readonly sourceOrganizations: readonly string[];
  readonly destinationOrganizations: readonly string[];
  /** True when this row speaks for its flow among all that tell of it. */
  readonly speaks: boolean;
}

export interface CountedRow {
  readonly dataset: string;
  readonly recordId: string;
  readonly planCode: string;
  readonly rule: FundingRule;
}

/**
 * Says of every row that names a plan how it enters the plan's total. FTS counts what comes in from
 * outside once it is committed. An internal transfer is the same money again, unless it brings to the
 * plan what had been given without a plan or for another one; pass-through and parked money does not.
 */
export function countForPlans(rows: readonly PlanRow[]): CountedRow[] {
  const fundedDirectly = new Set(
    rows
      .filter(({ boundary, status }) => boundary === 'INCOMING' && status !== 'PLEDGE')
      .flatMap(({ planCode, destinationOrganizations }) =>
        destinationOrganizations.map((name) => `${planCode} ${name}`),
      ),
  );
  return rows.map((row) => ({
    dataset: row.dataset,
    recordId: row.recordId,
    planCode: row.planCode,
    rule: ruleFor(row, fundedDirectly),
  }));
}

function ruleFor(row: PlanRow, fundedDirectly: ReadonlySet<string>): FundingRule {
  if (!row.speaks) return 'SAME_FLOW';
  if (row.status === 'PLEDGE') return 'PLEDGE';
  if (row.boundary === 'INCOMING') return 'INCOMING';
  if (row.boundary === 'OUTGOING') return 'OUTGOING_ONLY';
  return row.flowType === 'STANDARD' && bringsNewMoney(row, fundedDirectly)
    ? 'REALLOCATED'
    : 'PASSED_ON';
}

function bringsNewMoney(row: PlanRow, fundedDirectly: ReadonlySet<string>): boolean {
  const { sourceOrganizations: givers, destinationOrganizations: takers } = row;
  if (givers.length === 0) return false;
  return (
    givers.every((name) => !fundedDirectly.has(`${row.planCode} ${name}`)) ||
    givers.every((name) => takers.includes(name))
  );
}
