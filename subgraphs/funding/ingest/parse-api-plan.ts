import type { Parsed } from '../../../shared/core/parsed';
import { accept, reject } from '../../../shared/core/parsed';
import type { Identified, RawRow } from '../../../shared/runtime/ingest/record-kind';
import type { FigureAsPublished } from '../domain/published-figure';
import { NO_FIGURE } from '../domain/published-figure';

type Figure = Parsed<Identified<FigureAsPublished>>;

/** A plan in FTS's answer on the progress of all plans of a year, with one of its caseloads. */
export interface ProgressRow {
  readonly plan: ApiPlan;
  /** The caseload; null for the row that tells of the plan itself. */
  readonly caseload: ApiCaseload | null;
}

interface ApiPlan {
  readonly id?: number;
  readonly code?: string;
  readonly name?: string;
  readonly startDate?: string;
  readonly endDate?: string;
  readonly updatedAt?: string;
  readonly countries?: readonly { readonly iso3?: string | null; readonly name: string }[];
  readonly planType?: { readonly name?: string } | null;
  readonly usageYears?: readonly { readonly year: string }[];
  readonly requirements?: Requirements | null;
  readonly funding?: { readonly totalFunding?: number } | null;
}

interface Requirements {
  readonly origRequirements?: number | null;
  readonly revisedRequirements?: number | null;
}

interface ApiCaseload {
  readonly attachmentId?: number;
  readonly totals?: readonly { readonly type: string; readonly value?: number | string | null }[];
}

/** One plan, or one caseload of a plan: a plan may have several that do not add up. */
export function parseProgress({ structured }: RawRow): Figure {
  const { plan, caseload } = structured as ProgressRow;
  if (!plan.code) return reject('code', plan.code, 'a plan without a code');
  const version = plan.updatedAt;
  const value = planOf(plan);
  if (caseload === null) return accept({ recordId: plan.code, version, value });
  const wrong = (caseload.totals ?? []).find(({ value: total }) => !isCount(persons(total)));
  if (wrong) return reject(`totals.${wrong.type}`, wrong.value, 'not a whole number of persons');
  const recordId = `${plan.code}/${caseload.attachmentId ?? ''}`;
  return accept({ recordId, version, value: { ...withoutMoney(value), ...personsOf(caseload) } });
}

function planOf(plan: ApiPlan): FigureAsPublished {
  return {
    ...NO_FIGURE,
    breakdown: 'PLAN',
    planCode: plan.code ?? null,
    planId: plan.id === undefined ? null : String(plan.id),
    planName: plan.name ?? null,
    planType: plan.planType?.name ?? null,
    firstDay: plan.startDate ?? null,
    lastDay: plan.endDate ?? null,
    planYears: (plan.usageYears ?? []).map(({ year }) => Number(year)),
    planCountries: (plan.countries ?? []).map(({ iso3, name }) => iso3 ?? name),
    originalRequirementsUsd: amount(plan.requirements?.origRequirements),
    revisedRequirementsUsd: amount(plan.requirements?.revisedRequirements),
    fundingUsd: amount(plan.funding?.totalFunding),
    asOf: plan.updatedAt?.slice(0, 10) ?? null,
  };
}

function withoutMoney(figure: FigureAsPublished): FigureAsPublished {
  const none = { originalRequirementsUsd: null, revisedRequirementsUsd: null, fundingUsd: null };
  return { ...figure, ...none };
}

function personsOf({ totals = [] }: ApiCaseload): Partial<FigureAsPublished> {
  const valueOf = (wanted: string) => persons(totals.find(({ type }) => type === wanted)?.value);
  return {
    caseloadTitle: 'Plan caseload',
    population: valueOf('totalPopulation'),
    affected: valueOf('affected'),
    inNeed: valueOf('inNeed'),
    targeted: valueOf('target'),
    expectedReach: valueOf('expectedReach'),
    reached: valueOf('reached'),
  };
}

/** FTS leaves a number out as null or as an empty text. */
function persons(value: number | string | null | undefined): number | null {
  return value === null || value === undefined || value === '' ? null : Number(value);
}

function isCount(value: number | null): boolean {
  return value === null || (Number.isInteger(value) && value >= 0 && value < 2 ** 31);
}

interface ListedPlan extends Requirements {
  readonly id?: number;
  readonly updatedAt?: string;
  readonly planVersion?: {
    readonly code?: string;
    readonly name?: string;
    readonly startDate?: string;
    readonly endDate?: string;
    readonly updatedAt?: string;
  };
  readonly categories?: readonly { readonly group?: string; readonly name: string }[];
  readonly locations?: readonly { readonly iso3?: string | null; readonly name: string }[];
  readonly years?: readonly { readonly year: string }[];
}

/** One plan of the HPC list of plans. */
export function parseListedPlan({ structured }: RawRow): Figure {
  const plan = structured as ListedPlan;
  const { code, updatedAt = plan.updatedAt } = plan.planVersion ?? {};
  if (!code) return reject('planVersion.code', code, 'a plan without a code');
  const value: FigureAsPublished = {
    ...NO_FIGURE,
    breakdown: 'PLAN',
    planCode: code,
    planId: plan.id === undefined ? null : String(plan.id),
    ...versionOf(plan),
    planYears: (plan.years ?? []).map(({ year }) => Number(year)),
    planCountries: (plan.locations ?? []).map(({ iso3, name }) => iso3 ?? name),
    originalRequirementsUsd: amount(plan.origRequirements),
    revisedRequirementsUsd: amount(plan.revisedRequirements),
    asOf: updatedAt?.slice(0, 10) ?? null,
  };
  return accept({ recordId: code, version: updatedAt, value });
}

function versionOf({ planVersion, categories }: ListedPlan) {
  return {
    planName: planVersion?.name ?? null,
    planType: categories?.find(({ group }) => group === 'planType')?.name ?? null,
    firstDay: planVersion?.startDate ?? null,
    lastDay: planVersion?.endDate ?? null,
  };
}

/** The published total of a country in one year. */
export function countryTotalParser(country: string): (row: RawRow) => Figure {
  return ({ structured }) => {
    const { year, totalFunding } = structured as { year?: number; totalFunding?: number };
    if (year === undefined || totalFunding === undefined) {
      return reject('totalFunding', totalFunding, 'a total without year or amount');
    }
    const fundingUsd = amount(totalFunding);
    const value = { ...NO_FIGURE, breakdown: 'COUNTRY' as const, country, year, fundingUsd };
    return accept({ recordId: `${country}/${year}`, value });
  };
}

function amount(value: number | null | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}
