import { decimal } from '../../../shared/core/money';
import { isPartialDate } from '../../../shared/core/partial-date';
import type { Parsed } from '../../../shared/core/parsed';
import { accept, reject } from '../../../shared/core/parsed';
import type { Identified, RawRow } from '../../../shared/runtime/ingest/record-kind';
import type { TransactionAsGiven, TransactionParty } from '../domain/reported-transaction';
import { IATI_TRANSACTION_TYPES } from '../domain/reported-transaction';
import type { XmlElement } from './xml-element';
import { attribute, child, children, contentOf } from './xml-element';

/** A transaction with the activity around it and the id that the reader found for it. */
export interface TransactionRow {
  readonly activity: XmlElement;
  readonly transaction: XmlElement;
  readonly recordId: string;
}

/**
 * One transaction of an IATI activity (2.02, 2.03). Values stay in their currency: IATI gives no
 * rates, so only dollars are dollars. What a transaction leaves out, its activity says for it.
 */
export function parseTransaction({ structured }: RawRow): Parsed<Identified<TransactionAsGiven>> {
  const { activity, transaction, recordId } = structured as TransactionRow;
  const value = child(transaction, 'value');
  const amount = decimal(contentOf(value) ?? '');
  const date = attribute(child(transaction, 'transaction-date'), 'iso-date');
  const code = attribute(child(transaction, 'transaction-type'), 'code');
  const transactionType = IATI_TRANSACTION_TYPES[Number(code) - 1];
  const currency = attribute(value, 'currency') ?? attribute(activity, 'default-currency');
  if (amount === null) return reject('value', contentOf(value), 'no amount stands in the element');
  if (transactionType === undefined) {
    return reject('transaction-type/@code', code, 'not in the IATI codelist TransactionType');
  }
  if (date === null || !isPartialDate(date) || date.length !== 10) {
    return reject('transaction-date/@iso-date', date, 'not a date');
  }
  if (currency === null) return reject('value/@currency', '', 'an amount without a currency');
  const given = { transactionType, date, amount, currency: currency.trim() };
  return accept({ recordId, value: { ...given, ...detailsOf(activity, transaction) } });
}

type Details = Omit<TransactionAsGiven, 'transactionType' | 'date' | 'amount' | 'currency'>;

function detailsOf(activity: XmlElement, transaction: XmlElement): Details {
  return {
    activityId: contentOf(child(activity, 'iati-identifier')) ?? '',
    activityTitle: narrativeOf(child(activity, 'title')),
    reporter: partyOf(child(activity, 'reporting-org'), '') ?? NOBODY,
    reference: attribute(transaction, 'ref'),
    valueDate: dayOf(attribute(child(transaction, 'value'), 'value-date')),
    description: narrativeOf(child(transaction, 'description')),
    humanitarian: flag(
      attribute(transaction, 'humanitarian') ?? attribute(activity, 'humanitarian'),
    ),
    provider: partyOf(child(transaction, 'provider-org'), 'provider-activity-id'),
    receiver: partyOf(child(transaction, 'receiver-org'), 'receiver-activity-id'),
    recipients: ownOrActivitys(activity, transaction, 'recipient-country').map((country) => ({
      country: (attribute(country, 'code') ?? '').toUpperCase(),
      percentage: percentageOf(country),
    })),
    sectors: ownOrActivitys(activity, transaction, 'sector').map((sector) => ({
      code: attribute(sector, 'code') ?? '',
      vocabulary: attribute(sector, 'vocabulary') ?? '1',
      percentage: percentageOf(sector),
    })),
    iatiVersion: attribute(activity, 'iati-activities:version'),
  };
}

const NOBODY: TransactionParty = { name: null, ref: null, activityId: null };

function partyOf(element: XmlElement | null, activityAttribute: string): TransactionParty | null {
  if (element === null) return null;
  const name = narrativeOf(element);
  const ref = attribute(element, 'ref');
  const activityId = activityAttribute === '' ? null : attribute(element, activityAttribute);
  return name === null && ref === null && activityId === null ? null : { name, ref, activityId };
}

function ownOrActivitys(activity: XmlElement, transaction: XmlElement, name: string) {
  const own = children(transaction, name);
  return (own.length > 0 ? own : children(activity, name)).filter(
    (element) => attribute(element, 'code') !== null,
  );
}

function narrativeOf(element: XmlElement | null): string | null {
  return element === null ? null : (contentOf(child(element, 'narrative')) ?? contentOf(element));
}

function percentageOf(element: XmlElement): number | null {
  const percentage = attribute(element, 'percentage');
  return percentage === null || decimal(percentage) === null ? null : Number(percentage);
}

function flag(value: string | null): boolean | null {
  return value === null ? null : value === '1' || value === 'true';
}

function dayOf(value: string | null): string | null {
  return value !== null && value.length === 10 && isPartialDate(value) ? value : null;
}
