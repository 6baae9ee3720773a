import type { AgreementEvent } from '../../../subgraphs/access/domain/agreement-event';

/**
 * A plain model of an agreement's state, written apart from the code under test and in another way: a
 * calendar with one label for each day and voice, which every event paints anew from its day on.
 * Days are indices from `START`.
 */
export const START = Date.UTC(2024, 0, 1);
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

export function stateByModel(events: readonly AgreementEvent[], date: string): string {
  const day = indexOf(date);
  let voices: Voice[] = [];
  let mode: string | null = null;
  let renewed = false;
  const suspensions: { by: string; from: number; to: number }[] = [];
  for (const event of events.filter((known) => known.date <= date)) {
    const at = indexOf(event.date);
    const afterTerm = () =>
      mode === 'AUTOMATIC_UNLESS_NOTICE' || (mode === 'CONDITIONAL_AUTOMATIC' && !renewed)
        ? 'UNKNOWN'
        : 'EXPIRED';
    const isEnded = voices.some(({ labels }) => labels[LENGTH - 1] === 'TERMINATED');
    if (event.kind === 'SIGNED') {
      mode = event.renewalMode;
      const begins = indexOf(event.entersIntoForce ?? event.date);
      const labels = Array<string>(LENGTH).fill('NOT_YET');
      labels.fill('SIGNED', at, begins + 1);
      paintTerm(labels, begins + 1, endOf(event, begins), afterTerm());
      voices = [{ by: null, first: begins + 1, labels }];
    } else if (isEnded || voices.length === 0) {
      continue;
    } else if (event.kind === 'RENEWED') {
      renewed = true;
      const accounts: { by: string | null; days: number | null; until: string | null }[] =
        event.claims.length > 0 ? [...event.claims] : [{ ...event, by: null }];
      voices = accounts.map((account) => {
        const base = voiceToFollow(voices, account.by, at);
        if (base) {
          const labels = [...base.labels];
          const last = labels.lastIndexOf('TERM');
          const end = endOf(account, last);
          if (end === null) labels.fill('UNKNOWN', labels.indexOf('TERM'));
          else paintTerm(labels, labels.indexOf('TERM'), end, afterTerm());
          return { by: account.by, first: base.first, labels };
        }
        const today = new Set(voices.map(({ labels }) => labels[at]));
        const labels = [...voices[0]!.labels];
        labels[at] = today.size === 1 ? [...today][0]! : 'IN_DISPUTE';
        const kept = labels.slice(0, at + 1).map((label) => (label === 'TERM' ? 'PAST' : label));
        labels.splice(0, at + 1, ...kept);
        paintTerm(labels, at + 1, endOf(account, at), afterTerm());
        return { by: account.by, first: at + 1, labels };
      });
    } else if (event.kind === 'NOTICE_GIVEN' || event.kind === 'NOT_RENEWED') {
      for (const { labels, first } of voices) {
        for (let i = Math.max(at, first); i < LENGTH; i += 1) {
          if (labels[i] === 'UNKNOWN') labels[i] = 'EXPIRED';
        }
      }
    } else if (event.kind === 'SUSPENDED') {
      suspensions.push({ by: event.by ?? '', from: at, to: Infinity });
    } else if (event.kind === 'RESUMED') {
      for (const suspension of suspensions) {
        const isTheirs = event.by === null || suspension.by === event.by;
        if (isTheirs && suspension.to === Infinity) suspension.to = at;
      }
    } else if (!voices.every(({ labels }) => labels[at] === 'EXPIRED')) {
      for (const { labels } of voices) labels.fill('TERMINATED', at);
    }
  }
  if (voices.length === 0) return 'NOT_YET';
  const isSuspended = suspensions.some(({ from, to }) => from <= day && day <= to);
  const states = new Set(
    voices.map(({ labels }) => {
      const label = labels[day]!;
      return label === 'TERM' ? (isSuspended ? 'SUSPENDED' : 'IN_FORCE') : label;
    }),
  );
  return states.size === 1 ? [...states][0]! : 'IN_DISPUTE';
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
