import { addDecimals, subtractDecimals } from '../../../shared/core/decimal-sum';
import type { PlanFlow } from './plan-rows';

/**
 * What a plan counted when flows numbered from `cut` on were not entered yet. A flow that was changed on the
 * last day counts with the amount of its earlier row, where another file still has one.
 */
export function countedBefore(
  cut: number,
  counted: readonly PlanFlow[],
  all: readonly PlanFlow[],
): string {
  const lastDay = all.reduce(
    (latest, { updatedAt }) => (updatedAt > latest ? updatedAt : latest),
    '',
  );
  const earlier = new Map<string, PlanFlow>();
  for (const row of all) if (row.updatedAt < lastDay) earlier.set(row.flowId, row);
  const entered = counted.filter(({ flowId }) => Number(flowId) < cut);
  return addDecimals(
    entered.map(({ flowId, updatedAt, amountUsd }) =>
      updatedAt === lastDay ? (earlier.get(flowId)?.amountUsd ?? amountUsd) : amountUsd,
    ),
  );
}

/**
 * Incoming pass-throughs that were agreed before the plan began, by an agency that received nothing for the
 * plan itself in the same year: FTS counts them in its totals by cluster and not in the plan's total.
 */
export function passedOnByAgencies(counted: readonly PlanFlow[]): readonly PlanFlow[] {
  return counted.filter((flow) => {
    if (flow.boundary !== 'INCOMING' || flow.flowType !== 'PASS_THROUGH') return false;
    if (!flow.giverTypes.includes('Multilateral')) return false;
    const { firstReportedDate, planFirstDay, sourceOrganizations: givers } = flow;
    if (firstReportedDate === null || planFirstDay === null || firstReportedDate >= planFirstDay)
      return false;
    if (!flow.giverYears.includes(Number(planFirstDay.slice(0, 4)))) return false;
    return !counted.some(
      (other) =>
        other !== flow && other.destinationOrganizations.some((name) => givers.includes(name)),
    );
  });
}

export function sumOf(flows: readonly PlanFlow[]): string {
  return addDecimals(flows.map(({ amountUsd }) => amountUsd));
}

export function isSameAmount(a: string | undefined, b: string): boolean {
  return a !== undefined && subtractDecimals(a, b) === '0';
}
