import type { AccessAgreement } from './access-agreement';
import type { AgreementCadence } from './agreement-cadence';
import { occurrencesUntil } from './agreement-cadence';
import type { CadenceKind } from './cadence-entry-base';
import type { CadenceOccurrence, CadenceState } from './cadence-occurrence';
import type { CadenceRhythm } from './cadence-rhythm';
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
  const startsOf = sharedStarts();
  let text = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Passage//Access cadence//EN\r\n';
  for (const { agreement, cadence } of entries) {
    const write = eventWriter(agreement, stamp, startsOf);
    for (const occurrence of occurrencesUntil(cadence, to)) {
      if (occurrence.day >= from) text += write(occurrence);
    }
  }
  return `${text}END:VCALENDAR\r\n`;
}

/** The lines of one state before and after the day, which are the same for all days of a rhythm. */
interface EventFrame {
  readonly middle: string;
  readonly tail: string;
}

/** What is written once for a rhythm: a frame for each state, and the days at its time of the day. */
interface RhythmWords {
  readonly frames: Partial<Record<CadenceState, EventFrame>>;
  readonly starts: Map<Day, Start>;
}

function eventWriter(
  { id, title }: CalendarEntry['agreement'],
  stamp: string,
  startsOf: (rhythm: CadenceRhythm) => Map<Day, Start>,
): (occurrence: CadenceOccurrence) => string {
  const escaped = { id: escapeText(id), title: escapeText(title), stamp };
  const words = new Map<CadenceRhythm, RhythmWords>();
  return ({ kind, day, state, rhythm }) => {
    let ofRhythm = words.get(rhythm);
    if (!ofRhythm) words.set(rhythm, (ofRhythm = { frames: {}, starts: startsOf(rhythm) }));
    const { frames, starts } = ofRhythm;
    const frame = (frames[state] ??= frameOf(kind, state, escaped));
    let start = starts.get(day);
    if (!start) starts.set(day, (start = startOf(day, rhythm.time, rhythm.timeZone)));
    return start.head + frame.middle + start.line + frame.tail;
  };
}

const NO_DAY = '00000000';

/** @param agreement with its texts escaped */
function frameOf(
  kind: CadenceKind,
  state: CadenceState,
  { id, title, stamp }: CalendarEntry['agreement'] & { readonly stamp: string },
): EventFrame {
  const slug = kind.toLowerCase().replaceAll('_', '-');
  const uid = foldLine(`UID:${NO_DAY}-${slug}-${id}@passage`);
  const summary = foldLine(`SUMMARY:${NAMES[kind]}${STATES[state]}: ${title}`);
  return {
    middle: uid.slice('UID:'.length + NO_DAY.length) + stamp,
    tail: `${summary}END:VEVENT\r\n`,
  };
}

interface Start {
  readonly head: string;
  readonly line: string;
}

/** Rhythms at the same time of the day share what is written for a day. */
function sharedStarts(): (rhythm: CadenceRhythm) => Map<Day, Start> {
  const byTime = new Map<string, Map<Day, Start>>();
  return ({ time, timeZone }) => {
    const key = time === null || timeZone === null ? '' : `${time} ${timeZone}`;
    let byDay = byTime.get(key);
    if (!byDay) byTime.set(key, (byDay = new Map<Day, Start>()));
    return byDay;
  };
}

function startOf(day: Day, time: string | null, timeZone: string | null): Start {
  const digits = day.replaceAll('-', '');
  const head = `BEGIN:VEVENT\r\nUID:${digits}`;
  if (time === null || timeZone === null) {
    return { head, line: `DTSTART;VALUE=DATE:${digits}\r\n` };
  }
  const instant = new Date(instantAt(day, time, timeZone)).toISOString();
  return { head, line: `DTSTART:${instant.slice(0, 19).replace(/[-:]/g, '')}Z\r\n` };
}
