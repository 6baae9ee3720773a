import type { Item } from '../briefing';
import { periodCell } from '../report';
import type { Agreement, Due, Happened, Violation } from './access-answer';
import { words } from './event-text';

/** Violations that people linked, reports of them, and incidents that nobody linked. */
export function accountability(agreement: Agreement): Item[] {
  const { violations, violationClaims, incidentCountsDuringTerm } = agreement;
  const linked = violations?.nodes ?? [];
  const claims = violationClaims?.nodes ?? [];
  const happened = incidentCountsDuringTerm?.nodes ?? [];
  return [
    ...(linked.length === 0
      ? ['No violation is recorded that you may see.']
      : linked.flatMap(violationItems)),
    ...claims.map(({ text, standing, isExample }) => ({
      term: 'reported',
      text: `${example(isExample)}${text} (${words(standing)}; a report is no fact)`,
    })),
    ...happened.map((counted) => ({ term: 'incidents', text: incidentText(counted) })),
  ];
}

function incidentText({ incidents, killed, period }: Happened): string {
  if (incidents === 0) return 'None is recorded in its countries during its term.';
  const counted = `${incidents.toLocaleString('en')} in its countries, ${killed.toLocaleString('en')} killed`;
  return `${counted}, ${periodCell(period)}. None is a violation until a person links it to a clause.`;
}

function violationItems(violation: Violation): Item[] {
  const { status, since, clauseNumber, reason, isExample, investigations } = violation;
  return [
    {
      term: words(status),
      text: `${example(isExample)}since ${since}, clause ${clauseNumber}: ${reason}`,
    },
    ...investigations.map(({ openedOn, investigator, finding, stages }) => {
      const open = stages.filter(({ state }) => ['RUNNING', 'OVERDUE', 'PAUSED'].includes(state));
      const left = open.map(
        ({ name, state, dueOn }) => `${name} ${words(state)}, due ${dueOn ?? 'not told'}`,
      );
      const told =
        finding === null ? left.join('; ') || 'not concluded' : `found: ${words(finding)}`;
      return {
        term: '  investigation',
        text: `by ${investigator.name ?? 'unnamed'} from ${openedOn}; ${told}`,
      };
    }),
  ];
}

/** What is due and overdue by the agreed rhythms, and what the latest public briefing told. */
export function talks({ cadence }: Agreement): Item[] {
  const { due = [], overdue = [], occurrences, publicBriefings } = cadence ?? {};
  const next = occurrences?.nodes ?? [];
  const latest = publicBriefings?.nodes.at(-1);
  const items = [
    ...overdue.map((one) => dueItem('overdue', one)),
    ...due.map((one) => dueItem('due today', one)),
    ...next.map((one) => dueItem('next', one)),
    ...(latest ? briefed(latest) : []),
  ];
  return items.length > 0 ? items : ['Nothing is due or overdue; no public briefing is recorded.'];
}

function dueItem(term: string, { kind, day }: Due): Item {
  return { term, text: `${words(kind)}, ${day}` };
}

function briefed(
  latest: NonNullable<Agreement['cadence']>['publicBriefings']['nodes'][number],
): Item[] {
  const parts = {
    progress: latest.progress,
    challenges: latest.challenges,
    'next steps': latest.nextSteps,
  };
  return [
    { term: 'briefed', text: latest.date },
    ...Object.entries(parts).map(([term, texts]) => ({
      term,
      text: texts.join('; ') || 'none told',
    })),
  ];
}

/** How far committed money reaches. */
export function money({ fundingHorizon }: Agreement): Item[] {
  if (fundingHorizon === null) return ['The keeper of funding did not answer.'];
  const { state, endsOn, daysLeft, warnedFrom } = fundingHorizon;
  if (state === 'UNKNOWN')
    return [
      'No committed money is recorded for it: its funding is unknown, which is not the same as ended.',
    ];
  const left = daysLeft === null ? '' : `, ${daysLeft} days from now`;
  return [
    {
      term: 'funding horizon',
      text: `${words(state)}; committed money ends ${endsOn ?? 'on no known day'}${left}`,
    },
    ...(warnedFrom ? [{ term: 'warned from', text: warnedFrom }] : []),
  ];
}

/** What somebody has to do, as far as the records tell; for an agreement that ended, what it leaves. */
export function nextSteps(agreement: Agreement, today: string): Item[] {
  const { status, lastDay, cadence, negotiations, lessons, violations } = agreement;
  const commitments = (negotiations?.nodes ?? []).flatMap(({ commitments: all }) => all ?? []);
  const steps = [
    ...(lastDay !== null && lastDay >= today
      ? [`Decide on renewal: its term ends on ${lastDay}.`]
      : []),
    ...(status.state === 'UNKNOWN' || status.state === 'IN_DISPUTE'
      ? ['Establish from a source whether it is in force: the records do not tell.']
      : []),
    ...(cadence?.overdue ?? []).map(
      ({ kind, day }) => `Hold the ${words(kind)} that was due on ${day}.`,
    ),
    ...commitments
      .filter(({ state }) => ['OPEN', 'LATE'].includes(state))
      .map(({ text, due, state }) => `Commitment ${words(state)}, due ${due}: ${text}`),
    ...(violations?.nodes ?? [])
      .filter(
        (violation) => violation.status === 'ALLEGED' && violation.investigations.length === 0,
      )
      .map(
        ({ clauseNumber }) =>
          `Open an investigation of the violation alleged of clause ${clauseNumber}.`,
      ),
    ...(lessons?.nodes ?? []).map(
      ({ title, isExample }) => `Lesson to apply: ${example(isExample)}${title}`,
    ),
  ];
  if (steps.length > 0) return steps.map((text) => ({ term: '-', text }));
  return ['EXPIRED', 'TERMINATED'].includes(status.state)
    ? ['It has ended: nothing is due under it. No lesson is recorded yet (recordLesson).']
    : ['The records tell of nothing that is due.'];
}

function example(isExample: boolean): string {
  return isExample ? 'EXAMPLE, made up: ' : '';
}
