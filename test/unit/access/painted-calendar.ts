import type { AgreementEvent } from '../../../subgraphs/access/domain/agreement-event';
import type { ViolationChange } from '../../../subgraphs/access/domain/violation-change';

/**
 * A plain model of an agreement's state, written apart from the code under test and in another way: a
 * calendar with one label for each day and voice, which every event paints anew from its day on.
 * Days are indices from `START`.
 */
const START = Date.UTC(2024, 0, 1);
const LENGTH = 140;

export function dateOf(index: number): string {
  return new Date(START + index * 86_400_000).toISOString().slice(0, 10);
}

function indexOf(date: string): number {
  return (Date.parse(date) - START) / 86_400_000;
}

interface Voice {
  readonly by: string | null;
  /** The first day of its term. */
  readonly first: number;
  readonly labels: string[];
}

interface Account {
  readonly by: string | null;
  readonly days: number | null;
  readonly until: string | null;
}

interface Calendar {
  voices: Voice[];
  mode: string | null;
  renewed: boolean;
  readonly suspensions: { by: string; from: number; to: number }[];
  /** Days on which a confirmed violation bars that it goes on. */
  readonly bars: { violation: string; from: number; to: number }[];
}

export function stateByModel(
  events: readonly AgreementEvent[],
  date: string,
  violations: readonly ViolationChange[] = [],
): string {
  const calendar: Calendar = { voices: [], mode: null, renewed: false, suspensions: [], bars: [] };
  for (const at of Array.from({ length: indexOf(date) + 1 }, (_, index) => dateOf(index))) {
    for (const event of events) if (event.date === at) paint(calendar, event);
    for (const change of violations) if (change.date === at) paintViolation(calendar, change);
  }
  const { voices, suspensions } = calendar;
  if (voices.length === 0) return 'NOT_YET';
  const day = indexOf(date);
  const isSuspended = suspensions.some(({ from, to }) => from <= day && day <= to);
  const states = new Set(
    voices.map(({ labels }) => {
      const label = shown(calendar, labels, day);
      return label === 'TERM' ? (isSuspended ? 'SUSPENDED' : 'IN_FORCE') : label;
    }),
  );
  return states.size === 1 ? [...states][0]! : 'IN_DISPUTE';
}

function paint(calendar: Calendar, event: AgreementEvent): void {
  const at = indexOf(event.date);
  const { voices, suspensions } = calendar;
  if (event.kind === 'SIGNED') paintSignature(calendar, event);
  if (voices.length === 0) return;
  if (voices.some(({ labels }) => labels[LENGTH - 1] === 'TERMINATED')) return;
  if (event.kind === 'RENEWED') paintRenewal(calendar, event);
  if (event.kind === 'NOTICE_GIVEN' || event.kind === 'NOT_RENEWED') paintNotice(voices, at);
  if (event.kind === 'SUSPENDED') {
    suspensions.push({ by: event.by ?? '', from: at, to: Infinity });
  }
  if (event.kind === 'RESUMED') endSuspensions(calendar, event.by, at);
  if (
    event.kind === 'TERMINATED' &&
    !voices.every(({ labels }) => shown(calendar, labels, at) === 'EXPIRED')
  ) {
    for (const { labels } of voices) labels.fill('TERMINATED', at);
  }
}

/** A term that may have gone on by itself is told apart from one of unknown length: bars end it only. */
function shown({ bars }: Calendar, labels: readonly string[], day: number): string {
  if (labels[day] !== 'GOES ON?') return labels[day]!;
  return bars.some(({ from, to }) => from <= day && day <= to) ? 'EXPIRED' : 'UNKNOWN';
}

function paintViolation({ voices, bars }: Calendar, { kind, violation, date }: ViolationChange) {
  if (voices.length === 0) return;
  const at = indexOf(date);
  endBars(bars, at, violation);
  if (kind === 'VIOLATION_CONFIRMED') bars.push({ violation, from: at, to: Infinity });
}

function endBars(bars: Calendar['bars'], at: number, violation?: string): void {
  for (const bar of bars) {
    const isMeant = violation === undefined || bar.violation === violation;
    if (isMeant && bar.to === Infinity) bar.to = at - 1;
  }
}

function endSuspensions({ suspensions }: Calendar, by: string | null, at: number): void {
  for (const suspension of suspensions) {
    const isTheirs = by === null || suspension.by === by;
    if (isTheirs && suspension.to === Infinity) suspension.to = at;
  }
}

function paintSignature(calendar: Calendar, event: AgreementEvent): void {
  calendar.mode = event.renewalMode;
  const begins = indexOf(event.entersIntoForce ?? event.date);
  const labels = Array<string>(LENGTH).fill('NOT_YET');
  labels.fill('SIGNED', indexOf(event.date), begins + 1);
  paintTerm(labels, begins + 1, endOf(event, begins), labelAfterTerm(calendar));
  calendar.voices = [{ by: null, first: begins + 1, labels }];
}

function paintRenewal(calendar: Calendar, event: AgreementEvent): void {
  calendar.renewed = true;
  const accounts: Account[] =
    event.claims.length > 0 ? [...event.claims] : [{ ...event, by: null }];
  const at = indexOf(event.date);
  calendar.voices = accounts.map((account) => renewedVoice(calendar, account, at));
  endBars(calendar.bars, at);
}

function renewedVoice(calendar: Calendar, account: Account, at: number): Voice {
  const { voices } = calendar;
  const base = voiceToFollow(voices, account.by, at);
  const labels = [...(base ?? voices[0]!).labels];
  if (base) {
    const end = endOf(account, labels.lastIndexOf('TERM'));
    paintTerm(labels, labels.indexOf('TERM'), end, labelAfterTerm(calendar));
    return { by: account.by, first: base.first, labels };
  }
  const today = new Set(voices.map((voice) => shown(calendar, voice.labels, at)));
  labels.forEach((label, day) => (labels[day] = day < at && label === 'TERM' ? 'PAST' : label));
  labels[at] = today.size === 1 ? [...today][0]! : 'IN_DISPUTE';
  paintTerm(labels, at + 1, endOf(account, at), labelAfterTerm(calendar));
  return { by: account.by, first: at + 1, labels };
}

function paintNotice(voices: readonly Voice[], at: number): void {
  for (const { labels, first } of voices) {
    for (let day = Math.max(at, first); day < LENGTH; day += 1) {
      if (labels[day] === 'UNKNOWN' || labels[day] === 'GOES ON?') labels[day] = 'EXPIRED';
    }
  }
}

function labelAfterTerm({ mode, renewed }: Calendar): string {
  const mayGoOn =
    mode === 'AUTOMATIC_UNLESS_NOTICE' || (mode === 'CONDITIONAL_AUTOMATIC' && !renewed);
  return mayGoOn ? 'GOES ON?' : 'EXPIRED';
}

function endOf(term: { days: number | null; until: string | null }, from: number): number | null {
  if (term.until !== null) return indexOf(term.until);
  return term.days === null ? null : from + term.days;
}

function paintTerm(labels: string[], first: number, end: number | null, after: string): void {
  if (end === null) labels.fill('UNKNOWN', first);
  else {
    labels.fill('TERM', first, end + 1);
    labels.fill(after, Math.max(first, end + 1));
  }
}

function voiceToFollow(voices: readonly Voice[], by: string | null, at: number): Voice | undefined {
  const running = voices.filter(({ labels }) => labels.lastIndexOf('TERM') >= at);
  const first = Math.min(...running.map(({ labels }) => labels.lastIndexOf('TERM')));
  return (
    running.find((voice) => by !== null && voice.by === by) ??
    running.find(({ labels }) => labels.lastIndexOf('TERM') === first)
  );
}
