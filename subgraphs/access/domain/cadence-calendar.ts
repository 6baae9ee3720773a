import type { AccessAgreement } from './access-agreement';
import type { AgreementCadence } from './agreement-cadence';
import { occurrencesUntil } from './agreement-cadence';
import type { CadenceKind } from './cadence-entry';
import type { CadenceOccurrence, CadenceState } from './cadence-occurrence';
import { escapeText, foldLine } from './calendar-text';
import type { Day } from './day';
import { instantAt } from './zoned-time';

const NAMES: Readonly<Record<CadenceKind, string>> = {
  LIAISON_MEETING: 'Liaison meeting',
  FACT_FINDING_MISSION: 'Fact-finding mission',
  SURVIVOR_CONSULTATION: 'Survivor-centred consultation',
  PUBLIC_BRIEFING: 'Public briefing',
};

const STATES: Readonly<Record<CadenceState, string>> = {
  HELD: ' (held)',
  HELD_LATE: ' (held late)',
  DUE: '',
  OVERDUE: ' (overdue)',
  MISSED: ' (missed)',
  UPCOMING: '',
};

export interface CalendarEntry {
  readonly agreement: Pick<AccessAgreement, 'id' | 'title'>;
  readonly cadence: AgreementCadence;
}

/**
 * What is due under agreements from one day to another, as iCalendar text (RFC 5545). What has no time
 * of the day is an event of the whole day; a time in a zone is written as its instant in UTC.
 * @param now the instant at which it is written, ISO 8601 in UTC
 */
export function calendarText(
  entries: readonly CalendarEntry[],
  { from, to, now }: { readonly from: Day; readonly to: Day; readonly now: string },
): string {
  const stamp = `DTSTAMP:${now.slice(0, 19).replace(/[-:]/g, '')}Z\r\n`;
  const instants = new Map<string, string>();
  let text = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Passage//Access cadence//EN\r\n';
  for (const { agreement, cadence } of entries) {
    const write = eventWriter(agreement, stamp, instants);
    for (const occurrence of occurrencesUntil(cadence, to)) {
      if (occurrence.day >= from) text += write(occurrence);
    }
  }
  return `${text}END:VCALENDAR\r\n`;
}

/** Lines that differ in the day alone are written once for each agreement, kind and state. */
function eventWriter(
  { id, title }: CalendarEntry['agreement'],
  stamp: string,
  instants: Map<string, string>,
): (occurrence: CadenceOccurrence) => string {
  const tails = new Map<string, { readonly uid: string; readonly summary: string }>();
  return ({ kind, day, state, rhythm }) => {
    const key = `${kind} ${state}`;
    let tail = tails.get(key);
    if (!tail) {
      const slug = kind.toLowerCase().replace('_', '-');
      const uid = foldLine(`UID:${NO_DAY}-${slug}-${escapeText(id)}@passage`);
      const summary = foldLine(`SUMMARY:${NAMES[kind]}${STATES[state]}: ${escapeText(title)}`);
      tail = { uid: uid.slice('UID:'.length + NO_DAY.length), summary };
      tails.set(key, tail);
    }
    const digits = day.slice(0, 4) + day.slice(5, 7) + day.slice(8);
    const start = startLine(digits, { day, rhythm }, instants);
    return `BEGIN:VEVENT\r\nUID:${digits}${tail.uid}${stamp}${start}${tail.summary}END:VEVENT\r\n`;
  };
}

const NO_DAY = '00000000';

function startLine(
  digits: string,
  { day, rhythm: { time, timeZone } }: Pick<CadenceOccurrence, 'day' | 'rhythm'>,
  instants: Map<string, string>,
): string {
  if (time === null || timeZone === null) return `DTSTART;VALUE=DATE:${digits}\r\n`;
  const key = `${day} ${time} ${timeZone}`;
  const known = instants.get(key);
  if (known !== undefined) return known;
  const instant = new Date(instantAt(day, time, timeZone)).toISOString();
  const line = `DTSTART:${instant.slice(0, 19).replace(/[-:]/g, '')}Z\r\n`;
  instants.set(key, line);
  return line;
}
