import { FUNDING_RULES, isCounted } from './funding-rule';
import type { FundingRule } from './funding-rule';
import { addDecimals, subtractDecimals } from '../../../shared/core/decimal-sum';

/** Rows that entered a total by the same rule. */
export interface RuleGroup {
  readonly rule: FundingRule;
  readonly rows: number;
  readonly amountUsd: string;
}

export interface UnconvertedAmount {
  readonly currency: string | null;
  readonly amount: string | null;
  readonly flows: number;
}

/** A published total to compare with. */
export interface PublishedTotal {
  readonly amountUsd: string;
  readonly asOf: string | null;
  readonly dataset: string;
}

/** A total that counts once, with the naive sum and what lies between the two. */
export interface FundingTotal {
  readonly countedOnceUsd: string | null;
  readonly naiveUsd: string | null;
  readonly publishedUsd: string | null;
  readonly publishedAsOf: string | null;
  readonly publishedDataset: string | null;
  readonly differenceUsd: string | null;
  readonly pledgesUsd: string;
  readonly flowsCounted: number;
  readonly rowsListed: number;
  readonly counted: readonly FundingPart[];
  readonly leftOut: readonly FundingPart[];
  readonly unconverted: readonly UnconvertedAmount[];
}

export interface FundingPart {
  readonly code: FundingRule;
  readonly explanation: string;
  readonly flows: number;
  readonly amountUsd: string;
}

/** Adds groups of rows up; without any row there is no total, which is not zero. */
export function totalOf(
  groups: readonly RuleGroup[],
  unconverted: readonly UnconvertedAmount[],
  published: PublishedTotal | null,
): FundingTotal {
  const parts = mergeParts(groups);
  const counted = parts.filter(({ code }) => isCounted(code));
  const isKnown = parts.length > 0;
  const countedOnceUsd = isKnown ? sumOf(counted) : null;
  const publishedUsd = published?.amountUsd ?? null;
  return {
    countedOnceUsd,
    naiveUsd: isKnown ? sumOf(parts) : null,
    publishedUsd,
    publishedAsOf: published?.asOf ?? null,
    publishedDataset: published?.dataset ?? null,
    differenceUsd:
      countedOnceUsd === null || publishedUsd === null
        ? null
        : subtractDecimals(countedOnceUsd, publishedUsd),
    pledgesUsd: sumOf(parts.filter(({ code }) => code === 'PLEDGE')),
    flowsCounted: counted.reduce((sum, { flows }) => sum + flows, 0),
    rowsListed: parts.reduce((sum, { flows }) => sum + flows, 0),
    counted,
    leftOut: parts.filter(({ code }) => !isCounted(code)),
    unconverted,
  };
}

function mergeParts(groups: readonly RuleGroup[]): FundingPart[] {
  const parts = new Map<FundingRule, FundingPart>();
  for (const { rule, rows, amountUsd } of groups) {
    const known = parts.get(rule);
    const flows = rows + (known?.flows ?? 0);
    parts.set(rule, {
      code: rule,
      explanation: FUNDING_RULES[rule],
      flows,
      amountUsd: addDecimals([amountUsd, known?.amountUsd ?? '0']),
    });
  }
  return [...parts.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

function sumOf(parts: readonly FundingPart[]): string {
  return addDecimals(parts.map(({ amountUsd }) => amountUsd));
}
