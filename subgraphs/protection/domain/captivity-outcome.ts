/** How captivities of aid workers are known to have ended, in the order of the enumeration. */
export const CAPTIVITY_OUTCOMES = [
  'FREED',
  'ESCAPED',
  'KILLED',
  'STILL_HELD_OR_MISSING',
  'SEVERAL',
  'NOT_KNOWN',
] as const;

export type CaptivityOutcome = (typeof CAPTIVITY_OUTCOMES)[number];

/** The words of Insecurity Insight, in lower case and without spaces, as its topic files differ in both. */
const WORDS: Readonly<Record<string, CaptivityOutcome>> = {
  freed: 'FREED',
  escaped: 'ESCAPED',
  killed: 'KILLED',
  stillincaptivity: 'STILL_HELD_OR_MISSING',
  missing: 'STILL_HELD_OR_MISSING',
  noinformation: 'NOT_KNOWN',
  notanswered: 'NOT_KNOWN',
};

/**
 * The outcome that a source's words mean: `Freed`, or several where it tells of several people, as
 * `Freed, Missing`. Words that nobody knows, or none, say nothing. The words themselves stay with the incident.
 */
export function captivityOutcomeOf(asGiven: string | null): CaptivityOutcome {
  const words = (asGiven ?? '').toLowerCase().replaceAll(' ', '').split(',');
  const [first = 'NOT_KNOWN', ...others] = new Set(words.map((word) => WORDS[word] ?? 'NOT_KNOWN'));
  return others.length > 0 ? 'SEVERAL' : first;
}
