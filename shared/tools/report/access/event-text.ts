import type { AgreementEvent } from './access-answer';

const VERBS: Readonly<Record<string, string>> = {
  SIGNED: 'signed or adopted',
  RENEWED: 'renewed',
  NOT_RENEWED: 'not renewed',
  NOTICE_GIVEN: 'notice given',
  SUSPENDED: 'suspended',
  RESUMED: 'resumed',
  TERMINATED: 'terminated',
};

/** What happened in words: the act, by whom, for how long; different claims side by side. */
export function eventText({
  kind,
  by,
  days,
  until,
  claims,
  otherAccounts,
}: AgreementEvent): string {
  const told = [
    termText(days, until),
    ...claims.map(
      (claim) => `${claim.by} says ${termText(claim.days, claim.until) || 'no length'}`,
    ),
  ].filter(Boolean);
  const others = otherAccounts
    .filter((other) => other.days !== null)
    .map((other) => `also told of ${other.date} for ${other.days} days`);
  const act = [VERBS[kind] ?? words(kind), by ? `by ${by}` : ''].filter(Boolean).join(' ');
  const text = told.length > 0 ? `${act}: ${told.join(', ')}` : act;
  return others.length > 0 ? `${text} (${others.join('; ')})` : text;
}

/** A word of a code list as a reader writes it. */
export function words(code: string): string {
  return code.toLowerCase().replaceAll('_', ' ');
}

function termText(days: number | null, until: string | null): string {
  if (until !== null) return `until ${until}`;
  return days === null ? '' : `${days} days`;
}
