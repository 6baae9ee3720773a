import { daysOf } from '../../../core/partial-date';
import type { Draw } from '../draw';
import type { Recipe, SyntheticRecord } from '../synthetic';
import { drawFrom, recordsOf, syntheticDataset } from '../synthetic';
import type { PlanKey } from './plan-codes';
import { planCode, planId, planName, plansOfFlows } from './plan-codes';

const KIND = 'PublishedFigure';
const PLANS = syntheticDataset('plans', KIND, 'plans and their requirements');
const CLUSTERS = syntheticDataset('plan-clusters', KIND, 'requirements of plans by cluster');
const AS_OF = '2026-04';

interface Plan {
  readonly plan: PlanKey;
  readonly places: readonly string[];
  readonly year: number;
}

/** Plans with what they ask for, in all and by cluster. Every plan that a flow names is among them. */
export function* plans(recipe: Recipe): Generator<SyntheticRecord> {
  const draw = drawFrom(recipe, 'plans');
  const clusters = drawFrom(recipe, 'plan-clusters');
  let left = recordsOf(recipe, 'plan-clusters');
  for (const plan of allPlans(recipe, draw)) {
    yield { dataset: PLANS, recordId: planCode(plan.plan), value: planFigure(draw, plan) };
    const count = Math.min(left, clusters.integer('clustersOfPlan') ?? 0);
    left -= count;
    for (let number = 1; number <= count; number += 1) {
      const recordId = `${planCode(plan.plan)}-cluster-${number}`;
      yield { dataset: CLUSTERS, recordId, value: clusterFigure(clusters, plan) };
    }
  }
}

function* allPlans(recipe: Recipe, draw: Draw): Generator<Plan> {
  const named = plansOfFlows(recipe);
  for (const { plan, places } of named) {
    const year = /^[A-Z]+(\d\d)[a-z]?$/.exec(plan.key)?.[1];
    yield { plan, places, year: year ? 2000 + Number(year) : 2020 };
  }
  const count = recordsOf(recipe, 'plans');
  for (let number = named.length + 1; number <= count; number += 1) {
    const plan = { key: `P${number}`, copy: 0 };
    yield { plan, places: draw.list('places'), year: Number(draw.list('years')[0] ?? 2020) };
  }
}

function planFigure(draw: Draw, { plan, places, year }: Plan) {
  const { first, last } = daysOf(String(year));
  return {
    breakdown: 'PLAN',
    ...namesOf(plan),
    planType: 'Synthetic plan',
    firstDay: first,
    lastDay: last,
    planYears: [year],
    planCountries: places,
    originalRequirementsUsd: amount(draw, 'originalRequirementsUsd'),
    revisedRequirementsUsd: amount(draw, 'revisedRequirementsUsd'),
    asOf: AS_OF,
  };
}

function clusterFigure(draw: Draw, { plan, places, year }: Plan) {
  return {
    breakdown: 'GLOBAL_CLUSTER',
    ...namesOf(plan),
    planYears: [year],
    country: places[0] ?? null,
    year,
    cluster: draw.word('cluster'),
    revisedRequirementsUsd: amount(draw, 'requirementsUsd'),
    fundingUsd: amount(draw, 'fundingUsd'),
    asOf: AS_OF,
  };
}

function namesOf(plan: PlanKey) {
  return { planCode: planCode(plan), planId: planId(plan), planName: planName(plan) };
}

function amount(draw: Draw, column: string): string | null {
  const dollars = draw.number(column);
  return dollars === null ? null : String(Math.round(dollars));
}
