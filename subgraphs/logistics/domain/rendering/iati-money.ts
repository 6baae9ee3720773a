import type { ActivityMoney, ActivityRecord } from '../activity/activity-record';
import { withRole } from '../activity/activity-record';
import type { XmlElement } from './xml-element';

/** Codes of IATI's TransactionType list, as the reporter receives and as it gives. */
const INCOMING = { PAID: '1', COMMITMENT: '11', PLEDGE: '13', SPENT: '4' } as const;
const OUTGOING = { PAID: '3', COMMITMENT: '2', PLEDGE: '12', SPENT: '4' } as const;
const ORIGINAL_BUDGET = '1';
const COMMITTED = '2';

/** Budgets of an activity, each for its whole period. */
export function budgetsOf(record: ActivityRecord): readonly XmlElement[] {
  const { start, end } = record.period;
  return record.money
    .filter(({ kind }) => kind === 'BUDGET')
    .map((money) => ({
      name: 'budget',
      attributes: { type: ORIGINAL_BUDGET, status: COMMITTED },
      children: [
        { name: 'period-start', attributes: { 'iso-date': start } },
        { name: 'period-end', attributes: { 'iso-date': end } },
        valueOf(money),
      ],
    }));
}

/** Money promised, committed, paid and spent, from where the reporting organization stands. */
export function transactionsOf(record: ActivityRecord): readonly XmlElement[] {
  const reporters = new Set(withRole(record, 'REPORTS').map(({ name }) => name));
  return record.money.flatMap((money) => {
    if (money.kind === 'BUDGET') return [];
    const codes = money.from !== null && reporters.has(money.from) ? OUTGOING : INCOMING;
    return [transactionOf(record, money, codes[money.kind])];
  });
}

function transactionOf(record: ActivityRecord, money: ActivityMoney, code: string): XmlElement {
  return {
    name: 'transaction',
    children: [
      { name: 'transaction-type', attributes: { code } },
      { name: 'transaction-date', attributes: { 'iso-date': money.date } },
      valueOf(money),
      partyOf(record, 'provider-org', money.from),
      partyOf(record, 'receiver-org', money.to),
    ],
  };
}

function valueOf({ amount, currency, date }: ActivityMoney): XmlElement {
  return { name: 'value', attributes: { currency, 'value-date': date }, text: amount };
}

function partyOf(record: ActivityRecord, name: string, party: string | null): XmlElement | null {
  if (party === null) return null;
  const known = record.organizations.find((organization) => organization.name === party);
  return {
    name,
    attributes: { ref: known?.iatiId ?? null, type: known?.iatiType ?? null },
    children: [{ name: 'narrative', text: party }],
  };
}
