import type { UserError } from '../../../shared/core/recording/user-error';
import type { AgreementEvent, AgreementEventKind, EventAsTold } from './agreement-event';
import type { AgreementState } from './agreement-status';
import type { Day } from './day';
import { orderHistory } from './order-history';
import { statusAt } from './status-at';

/** An event as somebody wants to record it. */
export type EventDraft = Omit<EventAsTold, 'otherAccounts'>;

const LONGEST_TERM_DAYS = 36_525;

/**
 * Every reason why an event cannot be added to a history on a day; none when it can. An event may be
 * told late, with a day before others: it must be possible at its own place in the history.
 */
export function checkEvent(
  events: readonly AgreementEvent[],
  draft: EventDraft,
  today: Day,
): UserError[] {
  const errors = [...checkTerm(draft), ...checkText(draft)];
  if (draft.date > today) {
    errors.push(
      invalid(['date'], `${draft.date} is not over yet: only what happened is recorded.`),
    );
  }
  return errors.length > 0 ? errors : checkTransition(events, draft);
}

/** States in which each kind of event can happen. */
const POSSIBLE: Readonly<Record<AgreementEventKind, readonly AgreementState[]>> = {
  SIGNED: [],
  RENEWED: ['SIGNED', 'IN_FORCE', 'SUSPENDED', 'EXPIRED', 'UNKNOWN', 'IN_DISPUTE'],
  NOT_RENEWED: ['SIGNED', 'IN_FORCE', 'SUSPENDED', 'EXPIRED', 'UNKNOWN', 'IN_DISPUTE'],
  NOTICE_GIVEN: ['SIGNED', 'IN_FORCE', 'SUSPENDED', 'UNKNOWN', 'IN_DISPUTE'],
  SUSPENDED: ['SIGNED', 'IN_FORCE', 'SUSPENDED', 'UNKNOWN', 'IN_DISPUTE'],
  RESUMED: ['SUSPENDED', 'UNKNOWN', 'IN_DISPUTE'],
  TERMINATED: ['SIGNED', 'IN_FORCE', 'SUSPENDED', 'UNKNOWN', 'IN_DISPUTE'],
};

function checkTransition(events: readonly AgreementEvent[], draft: EventDraft): UserError[] {
  const problem = problemOf(events, draft);
  if (problem) return [problem];
  const added = asEvent(draft);
  const changed = orderHistory([...events, added]);
  const place = changed.indexOf(added);
  const broken = changed.find(
    (event, index) =>
      index > place &&
      !problemOf(events.slice(0, index - 1), event) &&
      problemOf(changed.slice(0, index), event),
  );
  if (!broken) return [];
  const message = `After it the ${broken.kind} of ${broken.date} would not have been possible.`;
  return [refused(['date'], message)];
}

/** Why an event cannot be taken out of a history: a later one would not have been possible. */
export function checkRemoval(
  events: readonly AgreementEvent[],
  removed: AgreementEvent,
): UserError[] {
  const place = events.indexOf(removed);
  const left = events.filter((event) => event !== removed);
  const broken = left.find(
    (event, index) =>
      index >= place &&
      !problemOf(events.slice(0, index + 1), event) &&
      problemOf(left.slice(0, index), event),
  );
  if (!broken) return [];
  const message = `Without it the ${broken.kind} of ${broken.date} would not have been possible: withdraw that first.`;
  return [refused(['eventId'], message)];
}

/** Why an event cannot follow a history; null when it can. */
function problemOf(
  events: readonly AgreementEvent[],
  { date, kind, by }: Pick<EventDraft, 'date' | 'kind' | 'by'>,
): UserError | null {
  const { state, suspendedBy, reason } = statusAt(events, date);
  if (!POSSIBLE[kind].includes(state)) {
    const message = `On ${date} its state is ${state}: ${kind} is not possible. ${reason}`;
    return refused(['kind'], message);
  }
  if (kind === 'SUSPENDED' && by !== null && suspendedBy.includes(by)) {
    return refused(['by'], `${by} has suspended it already.`);
  }
  if (kind === 'RESUMED' && by !== null && state === 'SUSPENDED' && !suspendedBy.includes(by)) {
    return refused(['by'], `${by} has not suspended it.`);
  }
  return null;
}

function asEvent(draft: EventDraft): AgreementEvent {
  return {
    ...draft,
    id: '',
    otherAccounts: [],
    entersIntoForce: null,
    renewalMode: null,
    origins: [],
    recording: null,
  };
}

function checkTerm({ kind, date, days, until, claims }: EventDraft): UserError[] {
  const errors = [
    ...checkLength([], date, { days, until }),
    ...claims.flatMap((claim, index) => checkLength(['claims', String(index)], date, claim)),
  ];
  const tellsTerm = days !== null || until !== null || claims.length > 0;
  if (tellsTerm && kind !== 'RENEWED') {
    errors.push(invalid(['kind'], `${kind} begins no term: leave days, until and claims out.`));
  }
  if (claims.length > 0 && (days !== null || until !== null)) {
    errors.push(invalid(['claims'], 'Give the length that all tell, or the claims, not both.'));
  }
  if (new Set(claims.map(({ by }) => by)).size < claims.length) {
    errors.push(invalid(['claims'], 'Each party claims one term.'));
  }
  return errors;
}

function checkLength(
  path: readonly string[],
  date: Day,
  { days, until }: { readonly days: number | null; readonly until: Day | null },
): UserError[] {
  const errors: UserError[] = [];
  if (days !== null && (days < 1 || days > LONGEST_TERM_DAYS)) {
    errors.push(invalid([...path, 'days'], `${days} is not 1 to ${LONGEST_TERM_DAYS} days.`));
  }
  if (until !== null && until < date) {
    errors.push(invalid([...path, 'until'], `${until} is before ${date}.`));
  }
  if (days !== null && until !== null) {
    errors.push(invalid([...path, 'until'], 'Give the number of days or the last day, not both.'));
  }
  return errors;
}

function checkText({ by, citation, claims }: EventDraft): UserError[] {
  const texts: [readonly string[], string | null][] = [
    [['by'], by],
    [['citation'], citation],
    ...claims.map((claim, index): [readonly string[], string] => [
      ['claims', String(index), 'by'],
      claim.by,
    ]),
  ];
  return texts
    .filter(([, text]) => text !== null && (text.trim() === '' || text.length > 2_000))
    .map(([field]) => invalid(field, 'Write 1 to 2,000 characters, or leave it out.'));
}

function invalid(field: readonly string[], message: string): UserError {
  return { field, code: 'INVALID', message };
}

function refused(field: readonly string[], message: string): UserError {
  return { field, code: 'REFUSED', message };
}
