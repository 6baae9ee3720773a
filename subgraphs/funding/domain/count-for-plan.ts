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
  /** When the flow was first reported, YYYY-MM-DD. */
  readonly firstReportedDate: string | null;
  /** Of the original amount; null where it was in dollars. */
  readonly originalCurrency: string | null;
  readonly referenceCode: string | null;
  /** The first day of the plan, YYYY-MM-DD. */
  readonly planFirstDay: string | null;
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
 * plan what had been given without a plan or for another one.
 */
export function countForPlans(rows: readonly PlanRow[]): CountedRow[] {
  const received = new Map<string, PlanRow[]>();
  for (const row of rows) {
    if (row.boundary !== 'INCOMING' || row.status === 'PLEDGE') continue;
    for (const name of row.destinationOrganizations) {
      const key = `${row.planCode} ${name}`;
      received.set(key, [...(received.get(key) ?? []), row]);
    }
  }
  const receivedBy = (row: PlanRow) =>
    row.sourceOrganizations.flatMap((name) => received.get(`${row.planCode} ${name}`) ?? []);
  return rows.map((row) => ({
    dataset: row.dataset,
    recordId: row.recordId,
    planCode: row.planCode,
    rule: ruleFor(row, receivedBy(row)),
  }));
}

function ruleFor(row: PlanRow, received: readonly PlanRow[]): FundingRule {
  if (!row.speaks) return 'SAME_FLOW';
  if (row.status === 'PLEDGE') return 'PLEDGE';
  if (row.boundary === 'INCOMING') return 'INCOMING';
  if (row.boundary === 'OUTGOING') return 'OUTGOING_ONLY';
  return bringsNewMoney(row, received) ? 'REALLOCATED' : 'PASSED_ON';
}

function bringsNewMoney(row: PlanRow, received: readonly PlanRow[]): boolean {
  const { flowType, sourceOrganizations: givers, destinationOrganizations: takers } = row;
  if (givers.length === 0) return false;
  if (flowType === 'PASS_THROUGH') return isOfEarlierYears(row, received);
  return (
    flowType === 'STANDARD' &&
    (received.length === 0 || givers.every((name) => takers.includes(name)))
  );
}

/**
 * Money passed on under an agreement that was reported before the plan began is of the plan only if the
 * giver had it from there: under the same reference, or in the same currency and no later.
 */
function isOfEarlierYears(row: PlanRow, received: readonly PlanRow[]): boolean {
  const { firstReportedDate: reported, planFirstDay } = row;
  if (reported === null || planFirstDay === null || reported >= planFirstDay) return false;
  return !received.some(
    (earlier) =>
      isSameReference(row, earlier) ||
      (earlier.originalCurrency === row.originalCurrency &&
        earlier.firstReportedDate !== null &&
        earlier.firstReportedDate <= reported),
  );
}

function isSameReference({ referenceCode: a }: PlanRow, { referenceCode: b }: PlanRow): boolean {
  return a !== null && b !== null && (a.includes(b) || b.includes(a));
}
