import type { AgreementEvent } from './agreement-event';

/**
 * The one order of a history: by day, the signature first, then as given within a day. An act that
 * several records tell in the same words stands once, with all of them as its origins.
 */
export function orderHistory(events: readonly AgreementEvent[]): AgreementEvent[] {
  const acts = new Map<string, AgreementEvent>();
  for (const event of events) {
    const key = actKey(event);
    const known = acts.get(key);
    acts.set(key, known ? { ...known, origins: [...known.origins, ...event.origins] } : event);
  }
  return [...acts.values()].sort(byDay);
}

/** The events of which something was known on a day. */
export function historyUntil(events: readonly AgreementEvent[], day: string): AgreementEvent[] {
  return events.filter(({ date }) => date <= day);
}

/** What was recorded here stands for itself: only source files may tell one act several times. */
function actKey(event: AgreementEvent): string {
  const { id, date, kind, by, days, until, claims, recording } = event;
  if (recording) return id;
  return JSON.stringify([date, kind, by, days, until, claims]);
}

function byDay(a: AgreementEvent, b: AgreementEvent): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return Number(b.kind === 'SIGNED') - Number(a.kind === 'SIGNED');
}
