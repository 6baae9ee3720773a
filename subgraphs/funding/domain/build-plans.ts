import type { Plan } from './plan';
import type { PublishedFigure } from './published-figure';

/** What plans are made of: the rows about whole plans or their parts in countries. */
export type PlanFigure = Pick<
  PublishedFigure,
  | 'breakdown'
  | 'dataset'
  | 'recordId'
  | 'planCode'
  | 'planId'
  | 'planName'
  | 'planType'
  | 'firstDay'
  | 'lastDay'
  | 'planYears'
  | 'planCountries'
  | 'country'
  | 'originalRequirementsUsd'
  | 'revisedRequirementsUsd'
  | 'asOf'
>;

/**
 * Puts plans together: each property from the latest row that gives it, rows about the whole plan
 * before rows about its part in a country. The order in which rows were loaded does not matter.
 */
export function buildPlans(figures: readonly PlanFigure[]): Plan[] {
  const byCode = new Map<string, PlanFigure[]>();
  for (const figure of [...figures].sort(latestFirst)) {
    if (figure.planCode === null) continue;
    const known = byCode.get(figure.planCode);
    if (known) known.push(figure);
    else byCode.set(figure.planCode, [figure]);
  }
  return [...byCode].map(([code, claims]) => buildPlan(code, ofOnePlan(claims)));
}

/** Some codes were given to several plans: the plan is the one of the first row that has an id. */
function ofOnePlan(claims: readonly PlanFigure[]): PlanFigure[] {
  const planId = firstOf(claims, ({ planId: id }) => id);
  return claims.filter((claim) => claim.planId === null || claim.planId === planId);
}

function buildPlan(code: string, claims: readonly PlanFigure[]): Plan {
  return {
    code,
    planId: firstOf(claims, ({ planId }) => planId),
    name: firstOf(claims, ({ planName }) => planName),
    planType: firstOf(claims, ({ planType }) => planType),
    firstDay: firstOf(claims, ({ firstDay }) => firstDay),
    lastDay: firstOf(claims, ({ lastDay }) => lastDay),
    years: distinct(claims.flatMap(({ planYears }) => planYears)).sort((a, b) => a - b),
    countries: distinct(
      claims.flatMap(({ planCountries, country }) => [
        ...planCountries,
        ...(country === null ? [] : [country]),
      ]),
    ).sort(),
    ...requirementsOf(claims),
    claims: claims.map(({ dataset, recordId }) => ({ dataset, recordId })),
  };
}

type Requirements = Pick<
  Plan,
  'originalRequirementsUsd' | 'revisedRequirementsUsd' | 'requirementsAsOf' | 'requirementsDataset'
>;

function requirementsOf(claims: readonly PlanFigure[]): Requirements {
  const stated = claims.find((claim) => claim.breakdown === 'PLAN' && asks(claim));
  if (stated) return toRequirements(stated, [stated]);
  const first = claims.find(asks);
  if (first === undefined) return toRequirements(undefined, []);
  const parts = claims.filter(
    ({ dataset, asOf }) => dataset === first.dataset && asOf === first.asOf,
  );
  return toRequirements(first, parts);
}

const NOTHING = new Set([null, '0']);

/** Lists write zero where nothing was entered: a plan that asks for nothing is none. */
function asks({ originalRequirementsUsd, revisedRequirementsUsd }: PlanFigure): boolean {
  return !NOTHING.has(originalRequirementsUsd) || !NOTHING.has(revisedRequirementsUsd);
}

function toRequirements(
  source: PlanFigure | undefined,
  parts: readonly PlanFigure[],
): Requirements {
  return {
    originalRequirementsUsd: addUp(parts.map((part) => part.originalRequirementsUsd)),
    revisedRequirementsUsd: addUp(parts.map((part) => part.revisedRequirementsUsd)),
    requirementsAsOf: source?.asOf ?? null,
    requirementsDataset: source?.dataset ?? null,
  };
}

/** Requirements are whole dollars. */
function addUp(amounts: readonly (string | null)[]): string | null {
  const given = amounts.filter((amount) => amount !== null && amount !== '0');
  if (given.length === 0) return null;
  if (given.length === 1) return given[0]!;
  return String(given.reduce((sum, amount) => sum + BigInt(amount!.split('.')[0]!), 0n));
}

function latestFirst(a: PlanFigure, b: PlanFigure): number {
  return (
    compare(b.asOf ?? '', a.asOf ?? '') ||
    compare(a.breakdown, b.breakdown) ||
    compare(a.dataset, b.dataset) ||
    compare(a.recordId, b.recordId)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function firstOf<T>(
  claims: readonly PlanFigure[],
  read: (claim: PlanFigure) => T | null,
): T | null {
  for (const claim of claims) {
    const value = read(claim);
    if (value !== null) return value;
  }
  return null;
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
