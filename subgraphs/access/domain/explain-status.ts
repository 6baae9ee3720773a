import type { AgreementState } from './agreement-status';
import { dayOfNumber } from './day';
import type { Standing } from './standing';

/** Why an agreement has a state on a day, in one sentence. */
export function explainStatus(standing: Standing, state: AgreementState): string {
  const { readings, terminated, mode, suspendedBy } = standing;
  const end = endOf(standing);
  switch (state) {
    case 'NOT_YET':
      return 'It was not yet signed or adopted.';
    case 'SIGNED':
      return `It is signed or adopted; its first whole day in force is ${dayOfNumber(readings[0]!.firstDay)}.`;
    case 'IN_FORCE':
      return `Its term runs until ${end}.`;
    case 'SUSPENDED':
      return `Within its term, which runs until ${end}; suspended by ${[...suspendedBy].join(' and ')}.`;
    case 'EXPIRED':
      return explainExpiry(standing, end);
    case 'TERMINATED':
      return `It was ended on ${terminated!.date}${terminated!.by ? ` by ${terminated!.by}` : ''}.`;
    case 'UNKNOWN':
      return end === null
        ? 'No source tells how long its term lasts.'
        : `Its term ran until ${end}; ${WAYS[mode ?? ''] ?? ''}no source tells whether it was renewed.`;
    case 'IN_DISPUTE':
      return 'The parties claim different terms, and by their claims the state of this day differs.';
  }
}

function explainExpiry({ mode, barredBy, endsWithTerm }: Standing, end: string | null): string {
  if (end === null) return 'It was not renewed, and no source tells the last day of its term.';
  const wouldGoOn = !endsWithTerm && mode !== null && mode in WAYS;
  return wouldGoOn && barredBy.size > 0
    ? `Its term ran until ${end}; a confirmed violation bars that it goes on by itself.`
    : `Its term ran until ${end} and no source tells of a renewal.`;
}

/** The last day, or each that is claimed. */
function endOf({ readings }: Standing): string | null {
  const ends = readings.map(({ by, lastDay }) => {
    if (lastDay === null) return null;
    return by === null ? dayOfNumber(lastDay) : `${dayOfNumber(lastDay)} as ${by} claims`;
  });
  return ends.includes(null) ? null : ends.join(', ');
}

const WAYS: Readonly<Record<string, string>> = {
  AUTOMATIC_UNLESS_NOTICE: 'by its text it goes on unless a party gave notice, but ',
  CONDITIONAL_AUTOMATIC: 'by its text it goes on once if a condition is met, but ',
};
