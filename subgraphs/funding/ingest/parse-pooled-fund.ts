import { decimal } from '../../../shared/core/money';
import type { Money } from '../../../shared/core/money';
import type { Parsed } from '../../../shared/core/parsed';
import type { Identified, RawRow } from '../../../shared/runtime/ingest/record-kind';
import type { AllocationAsGiven } from '../domain/pooled-fund-allocation';
import type { ContributionAsGiven } from '../domain/pooled-fund-contribution';
import { RowReader, unlessRejected } from './read-values';

/** One allocation; its id is the row's hash, which the reader numbers where rows equal each other. */
export function parseAllocation(row: RawRow): Parsed<Identified<AllocationAsGiven>> {
  const read = new RowReader(row.given);
  const value: AllocationAsGiven = {
    fund: read.required('FundType'),
    year: read.requiredYear('AllocationYear'),
    country: read.text('CountryCode'),
    budgetUsd: read.requiredAmount('Budget'),
    genderMarker: read.text('GenderMarker'),
  };
  return unlessRejected(read, { value, recordId: row.structured as string });
}

/** One contribution. A code may stand on several rows, one for each instalment. */
export function parseContribution({ given }: RawRow): Parsed<Identified<ContributionAsGiven>> {
  const read = new RowReader(given);
  const value: ContributionAsGiven = {
    code: read.required('ContributionCode'),
    fund: read.required('FundType'),
    fundName: read.required('PooledFundName'),
    donor: read.required('DonorName'),
    donorType: read.text('DonorType'),
    year: read.requiredYear('FiscalYear'),
    status: statusOf(read.text('ContributionStatus')),
    pledge: moneyOf(read, 'Pledge'),
    pledgeDate: read.day('PledgeDate'),
    paid: moneyOf(read, 'Paid'),
    paidDate: read.day('PaidDate'),
  };
  return unlessRejected(read, { value });
}

/** The files write this where a fund keeps no status. */
function statusOf(status: string | null): string | null {
  return status === 'Not Available' ? null : status;
}

/**
 * What was pledged or paid. The files leave the dollars of most pledges at zero while the amount in
 * the donor's currency is not: such a zero is no amount, and the rate beside it is kept.
 */
function moneyOf(read: RowReader, kind: 'Pledge' | 'Paid'): Money | null {
  const amount = read.amount(`${kind}AmtLocal`);
  const currency = read.text(`${kind}AmtLocalCurrency`);
  if (amount === null || currency === null) return null;
  const dollars = read.amount(`${kind}Amt`);
  const rate = read.amount(`${kind}AmtCurrencyExchangeRate`);
  const isLeftOut = isZero(dollars) && !isZero(amount);
  const known = isLeftOut ? (currency === 'USD' ? amount : null) : dollars;
  return {
    amount: plain(amount),
    currency,
    amountUsd: known === null ? null : plain(known),
    rate: rate === null ? null : plain(rate),
    rateSource: rate === null ? null : 'the pooled fund',
  };
}

function isZero(amount: string | null): boolean {
  return amount === null || /^-?0+(\.0+)?$/.test(amount);
}

/** `100000.0` is `100000`. */
function plain(amount: string): string {
  return decimal(amount.replace(/\.0+$/, '')) ?? amount;
}
