import type { EventAsTold } from '../domain/agreement-event';
import { addDays } from '../domain/day';
import type { RawEvent, RawRenewal } from './raw-agreement';

/** A list of renewals may give the day on which a term begins instead of that of its announcement. */
const MOST_DAYS_APART = 3;

/**
 * The events of a record together with its older list of renewals. An entry of that list within three
 * days of a renewal among the events, with the same length or none, is the same act told again: it
 * stands beside the event and is never counted as a second renewal.
 */
export function joinRenewals(
  events: readonly RawEvent[],
  renewals: readonly RawRenewal[],
): EventAsTold[] {
  const told = events.map(toEvent);
  for (const renewal of renewals) {
    const index = told.findIndex((event) => isSameAct(event, renewal));
    if (index < 0) told.push(renewalAlone(renewal));
    else told[index] = withAccount(told[index]!, renewal);
  }
  return told.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function toEvent({ source, claims, by, days, until, date, kind }: RawEvent): EventAsTold {
  return {
    date,
    kind,
    by: by ?? null,
    days: days ?? null,
    until: until ?? null,
    claims: claims ?? [],
    citation: source ?? null,
    otherAccounts: [],
  };
}

function isSameAct(event: EventAsTold, { date, days }: RawRenewal): boolean {
  const isNear =
    date >= addDays(event.date, -MOST_DAYS_APART) && date <= addDays(event.date, MOST_DAYS_APART);
  return event.kind === 'RENEWED' && isNear && (days == null || days === event.days);
}

function withAccount(event: EventAsTold, { date, days, note }: RawRenewal): EventAsTold {
  const account = { date, days: days ?? null, note: note ?? null };
  return { ...event, otherAccounts: [...event.otherAccounts, account] };
}

function renewalAlone({ date, days, note }: RawRenewal): EventAsTold {
  return { ...toEvent({ date, kind: 'RENEWED', days }), citation: note || null };
}
