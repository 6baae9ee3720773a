import type { Money } from '../../../../shared/core/money';
import { decimal } from '../../../../shared/core/money';
import { subtractDecimals } from '../../../../shared/core/decimal-sum';
import type { UserError } from '../../../../shared/core/recording/user-error';
import { invalid } from '../../../../shared/core/recording/user-error';
import type { Day } from './day';

/** What money is committed for. */
export type FundingPurpose = 'NEGOTIATION' | 'OPERATIONS';

const EARLIEST = '1900-01-01';
const LATEST = '2199-12-31';

/** An amount as it was recorded: nobody gave a rate, so in dollars only what was given in dollars. */
export function moneyOf(amount: string, currency: string): Money {
  const amountUsd = currency === 'USD' ? amount : null;
  return { amount, currency, amountUsd, rate: null, rateSource: null };
}

/** What is wrong with an amount of money that somebody commits. */
export function amountProblems(path: string, amount: string): UserError[] {
  if (decimal(amount) === amount && !amount.startsWith('-') && /[1-9]/.test(amount)) return [];
  return [invalid(path, `${JSON.stringify(amount)} is no amount above 0, as 1250000.50.`)];
}

/** What is wrong with a currency. */
export function currencyProblems(currency: string): UserError[] {
  if (/^[A-Z]{3}$/.test(currency)) return [];
  return [invalid('currency', `${JSON.stringify(currency)} is no ISO 4217 code, as EUR.`)];
}

/** What is wrong with the purposes of money. */
export function purposeProblems(purposes: readonly FundingPurpose[]): UserError[] {
  return purposes.length > 0 ? [] : [invalid('purposes', 'Name at least one.')];
}

/** What is wrong with a span of days, of which the first and the last are included. */
export function spanProblems(from: Day, until: Day): UserError[] {
  if (from < EARLIEST) return [invalid('from', `${from} is before ${EARLIEST}.`)];
  if (until > LATEST) return [invalid('until', `${until} is after ${LATEST}.`)];
  return until < from ? [invalid('until', `${until} is before ${from}.`)] : [];
}

/** Whether one amount is above another of the same currency. */
export function isAbove(amount: string, other: string): boolean {
  return subtractDecimals(other, amount).startsWith('-');
}
