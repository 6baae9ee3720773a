import { join } from 'node:path';
import {
  secondsSince,
  type EvaluationTask,
} from '../../../shared/runtime/evaluation/evaluation-task';
import { countForPlans } from '../domain/count-for-plan';
import { subtractDecimals } from '../../../shared/core/decimal-sum';
import { isCounted } from '../domain/funding-rule';
import { countedBefore, isSameAmount, passedOnByAgencies, sumOf } from './explain-difference';
import { readPlanFlows, type PlanFlow } from './plan-rows';
import { readPublished, type PublishedTotals } from './published-totals';

/** One plan as it was counted, beside what is published. */
interface PlanCount {
  readonly code: string;
  readonly counted: readonly PlanFlow[];
  readonly all: readonly PlanFlow[];
  readonly published: string;
}

/** How many of the newest flows may have come after the totals were published. */
const NEWEST = 50;

/** Plans of 2026 counted from the rows of three files, against the totals that FTS published. */
export const ftsFlows: EvaluationTask = {
  name: 'fts-flows',
  run({ data }) {
    const start = performance.now();
    const folder = join(data, 'funding', 'fts-2026-04');
    const published = readPublished(folder, '2026');
    const plans = countPlans(readPlanFlows(folder, published.firstDays), published);
    const differing = plans.filter((plan) => !isExact(plan));
    const cut = bestCut(plans);
    const notes = differing.map((plan) => explain(plan, { cut, plans, published }));
    const explained = notes.filter((note) => note !== null).length;
    const exact = plans.length - differing.length;
    return [
      {
        task: 'FTS flows, plans of 2026',
        seconds: secondsSince(start),
        result: `${exact} of ${plans.length} exact, ${explained} explained`,
        target: `${plans.length} of ${plans.length}`,
        isReached: plans.length > 0 && exact + explained === plans.length,
        notes: notes.map(
          (note, at) => note ?? `${differing[at]!.code} differs and is not explained`,
        ),
      },
    ];
  },
};

function countPlans(flows: readonly PlanFlow[], { plans }: PublishedTotals): readonly PlanCount[] {
  const rules = countForPlans(flows);
  return [...plans].map(([code, total]) => {
    const ofPlan = flows
      .map((flow, at) => ({ flow, rule: rules[at]!.rule }))
      .filter(({ flow }) => flow.planCode === code);
    const counted = ofPlan.filter(({ rule }) => isCounted(rule)).map(({ flow }) => flow);
    return { code, counted, all: ofPlan.map(({ flow }) => flow), published: total };
  });
}

function isExact({ counted, published }: PlanCount): boolean {
  return isSameAmount(published, sumOf(counted));
}

/** The number from which flows were entered after the totals were published: it makes most plans exact. */
function bestCut(plans: readonly PlanCount[]): number {
  const numbers = [...new Set(plans.flatMap(({ all }) => all.map(({ flowId }) => Number(flowId))))];
  const newest = numbers.sort((a, b) => b - a).slice(0, NEWEST);
  const candidates = [Infinity, ...newest].map((cut) => ({
    cut,
    exact: plans.filter(({ counted, all, published }) =>
      isSameAmount(published, countedBefore(cut, counted, all)),
    ).length,
  }));
  return candidates.reduce((best, next) => (next.exact > best.exact ? next : best)).cut;
}

interface Beside {
  readonly cut: number;
  readonly plans: readonly PlanCount[];
  readonly published: PublishedTotals;
}

/**
 * Why a plan differs: FTS publishes the money of a plan twice, by plan and by cluster, and the two disagree.
 * What is counted must be the sum by cluster in every plan that has one; null when it is not. What may lie
 * behind it is told beside, where another plan bears it out and no exact plan contradicts.
 */
function explain(plan: PlanCount, beside: Beside): string | null {
  const { plans, published } = beside;
  const byCluster = plans.filter(({ code }) => published.clusters.has(code));
  const isSum = (one: PlanCount) =>
    isSameAmount(published.clusters.get(one.code), sumOf(one.counted));
  if (!isSum(plan) || !byCluster.every(isSum)) return null;
  const difference = subtractDecimals(sumOf(plan.counted), plan.published);
  const rule = `${plan.code} counts ${difference} USD more than FTS publishes of the plan and exactly what FTS’s own totals by cluster add up to, as in all ${byCluster.length} plans that have them`;
  const likely = likelyReason(plan, beside, difference);
  return likely === null ? rule : `${rule}; it may be that ${likely}`;
}

function likelyReason(plan: PlanCount, { cut, plans }: Beside, difference: string): string | null {
  const { counted, all } = plan;
  if (
    isSameAmount(plan.published, countedBefore(cut, counted, all)) &&
    othersBear(plan, plans, cut)
  ) {
    return `flows numbered from ${cut} on came after the totals were published`;
  }
  const passedOn = passedOnByAgencies(counted);
  const elsewhere = plans.filter(
    (other) => other !== plan && passedOnByAgencies(other.counted).length > 0,
  );
  const holds = elsewhere.length > 0 && elsewhere.every((other) => !isExact(other));
  if (!holds || !isSameAmount(difference, sumOf(passedOn))) return null;
  return `${passedOn.length} incoming pass-through was left out that was agreed before the plan began by an agency that received nothing for it; so in ${elsewhere.map(({ code }) => code).join(', ')}`;
}

/** True when another differing plan becomes exact with the same cut and no exact plan counts a later flow. */
function othersBear(plan: PlanCount, plans: readonly PlanCount[], cut: number): boolean {
  const others = plans.filter((other) => other !== plan);
  const before = ({ counted, all, published }: PlanCount) =>
    isSameAmount(published, countedBefore(cut, counted, all));
  return (
    others.some((other) => !isExact(other) && before(other)) &&
    others.every((other) => !isExact(other) || before(other))
  );
}
