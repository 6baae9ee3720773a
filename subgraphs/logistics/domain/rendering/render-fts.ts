import type { ActivityMoney, ActivityRecord } from '../activity/activity-record';
import { tableOf, type Column, type MissingValue, type Rendered } from './rendered';

interface Row {
  readonly record: ActivityRecord;
  readonly money: ActivityMoney;
}

/** What FTS takes in; money spent and budgets are no contributions. */
const STATUSES: Readonly<Record<string, string>> = {
  PLEDGE: 'pledge',
  COMMITMENT: 'commitment',
  PAID: 'paid contribution',
};
const SPELLED_OUT = 'the name with its acronym spelled out';

/** The least that FTS asks of a report of a contribution (fts.unocha.org, "Report a contribution"). */
const COLUMNS: readonly Column<Row>[] = [
  { title: 'Source organization', value: ({ money }) => money.from },
  { title: 'Recipient organization', value: ({ money }) => money.to },
  {
    title: 'Destination country',
    value: ({ record }) => [...new Set(record.places.map(({ iso3 }) => iso3))].join('; '),
  },
  { title: 'Response plan or appeal', value: ({ money }) => money.planCode },
  { title: 'Project code', value: ({ record }) => record.id },
  {
    title: 'Brief project description',
    value: ({ record }) => record.description ?? record.title,
  },
  {
    title: 'Type of funding',
    value: ({ money }) => (money.contribution === 'FINANCIAL' ? 'financial' : 'in-kind'),
  },
  { title: 'Status', value: ({ money }) => STATUSES[money.kind] ?? null },
  { title: 'Amount in original currency', value: ({ money }) => money.amount },
  { title: 'Currency', value: ({ money }) => money.currency },
  { title: 'Amount in US$', value: ({ money }) => money.amountUsd },
  { title: 'Decision date', value: ({ money }) => money.date },
  {
    title: 'Sector/field cluster',
    value: ({ record }) => record.sectors.map(({ name }) => name).join('; '),
  },
];

/** The rows of the FTS reporting form: one for each pledge, commitment and payment. */
export function renderFts(record: ActivityRecord): Rendered {
  const rows = record.money
    .map((money, at) => ({ record, money, at }))
    .filter(({ money }) => money.kind in STATUSES);
  const missing = [...missingFor(record, rows.length), ...rows.flatMap(missingOfRow)];
  if (missing.length > 0) return { ok: false, missing };
  return tableOf(COLUMNS, rows);
}

function missingFor(record: ActivityRecord, rows: number): readonly MissingValue[] {
  const missing: MissingValue[] = [];
  if (rows === 0)
    missing.push({
      field: 'Status',
      where: 'money',
      expected: 'a pledge, a commitment or a paid contribution',
    });
  if (record.places.length === 0)
    missing.push({ field: 'Destination country', where: 'places', expected: 'a country' });
  if (record.sectors.length === 0)
    missing.push({ field: 'Sector/field cluster', where: 'sectors', expected: 'a sector' });
  return missing;
}

function missingOfRow({ money, at }: Row & { readonly at: number }): readonly MissingValue[] {
  const sides = [
    ['Source organization', 'from', money.from],
    ['Recipient organization', 'to', money.to],
  ] as const;
  return sides
    .filter(([, , name]) => name === null || isAcronym(name))
    .map(([field, side]) => ({ field, where: `money[${at}].${side}`, expected: SPELLED_OUT }));
}

/** One word in capitals: FTS asks for all acronyms to be spelled out. */
function isAcronym(name: string): boolean {
  return /^[\p{Lu}\p{N}&.-]{2,10}$/u.test(name.trim());
}
