import DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import type { CountryGroup } from '../domain/count-for-country';
import { ruleForCountry } from '../domain/count-for-country';
import type { CountryFunding } from '../domain/country-funding';
import type { FundingRule } from '../domain/funding-rule';
import type { PublishedTotal, UnconvertedAmount } from '../domain/funding-total';
import { addDecimals } from '../../../shared/core/decimal-sum';
import { totalOf } from '../domain/funding-total';
import { nearestPublished } from '../domain/nearest-published';
import type { Plan } from '../domain/plan';
import type { PlanFunding } from '../domain/plan-funding';
import { COUNTRY_PUBLISHED, COUNTRY_ROWS, PLAN_PUBLISHED, PLAN_ROWS } from './total-statements';

/** Rows of one plan or country and year that share everything the rules look at. */
interface Group extends UnconvertedAmount {
  readonly key: string;
  readonly rows: number;
  readonly amountUsd: string;
  readonly latest: string | null;
}

type PlanGroup = Group & { readonly rule: FundingRule; readonly scopeYears: readonly number[] };

type Published = PublishedTotal & { readonly key: string; readonly isWhole: boolean };

/** What plans received, in two statements for any number of plans. */
export function planFundingLoader(manager: EntityManager): DataLoader<Plan, PlanFunding, string> {
  return new DataLoader<Plan, PlanFunding, string>(
    async (plans) => {
      const codes = plans.map(({ code }) => code);
      const groups: PlanGroup[] = await manager.query(PLAN_ROWS, [codes]);
      const published: Published[] = await manager.query(PLAN_PUBLISHED, [codes]);
      return plans.map((plan) => {
        const own = groups.filter(({ key }) => key === plan.code);
        const totals = published.filter(({ key }) => key === plan.code);
        const looked = new Set(own.flatMap(({ scopeYears }) => scopeYears));
        return {
          ...totalOf(own, unconvertedOf(own), nearestPublished(totals, latestOf(own))),
          coversPlan: plan.years.length > 0 && plan.years.every((year) => looked.has(year)),
        };
      });
    },
    { cacheKeyFn: ({ code }) => code },
  );
}

export interface CountryYear {
  readonly iso3: string;
  readonly year: number;
}

/** What countries received in single years, in two statements for any number of them. */
export function countryFundingLoader(
  manager: EntityManager,
): DataLoader<CountryYear, CountryFunding, string> {
  return new DataLoader<CountryYear, CountryFunding, string>(
    async (asked) => {
      const parameters = [asked.map(({ iso3 }) => iso3), asked.map(({ year }) => year)];
      const groups: (Group & CountryGroup)[] = await manager.query(COUNTRY_ROWS, parameters);
      const published: Published[] = await manager.query(COUNTRY_PUBLISHED, parameters);
      return asked.map((country) => {
        const own = groups
          .filter(({ key }) => key === keyOf(country))
          .map((group) => ({ ...group, rule: ruleForCountry(group) }));
        const totals = published.filter(({ key }) => key === keyOf(country));
        const whole = totals.filter(({ isWhole }) => isWhole);
        const candidates = whole.length > 0 ? whole : totals;
        const nearest = nearestPublished(candidates, latestOf(own));
        return { ...totalOf(own, unconvertedOf(own), nearest), year: country.year };
      });
    },
    { cacheKeyFn: keyOf },
  );
}

function keyOf({ iso3, year }: CountryYear): string {
  return `${iso3} ${year}`;
}

/** Rows without dollars, each flow once, by currency. */
function unconvertedOf(
  groups: readonly (Group & { readonly rule: FundingRule })[],
): UnconvertedAmount[] {
  const amounts = new Map<string | null, UnconvertedAmount>();
  for (const { currency, amount, flows, rule } of groups) {
    if (flows === 0 || rule === 'SAME_FLOW') continue;
    const known = amounts.get(currency);
    amounts.set(currency, {
      currency,
      amount: addDecimals([amount ?? '0', known?.amount ?? '0']),
      flows: flows + (known?.flows ?? 0),
    });
  }
  return [...amounts.values()];
}

/** The day of the last change among the flows. */
function latestOf(groups: readonly Group[]): string | null {
  const days = groups.flatMap(({ latest }) => latest?.slice(0, 10) ?? []).sort();
  return days.at(-1) ?? null;
}
