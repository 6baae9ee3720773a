import type { AccessAgreement } from './access-agreement';
import type { Day } from './day';
import { covers, publicityOn } from './publication';

/**
 * What everybody may see of a public agreement: its published clauses, and nothing from which the others
 * could be read. The source row of a record that was made here holds its terms, so it stays inside.
 */
export function openAgreement(agreement: AccessAgreement, today: Day): AccessAgreement {
  const { publications, clauses, circle } = agreement;
  const begun = publications.filter(({ publicFrom }) => publicFrom <= today);
  if (circle.recordedBy === null) return agreement;
  const clauseNumbers = agreement.clauseNumbers.filter((number) => covers(begun, number));
  const numbers = publicityOn(publications, clauseNumbers, today).clauses;
  const isWhole = publications.some(
    ({ parts, clauses: some, publicFrom, retraction }) =>
      parts.includes('CLAUSES') && some === null && publicFrom <= today && retraction === null,
  );
  if (isWhole) return { ...agreement, publications: begun };
  const open = clauses.filter(({ number }) => numbers.includes(number));
  const shows = (part: string) => open.some((clause) => clause.part === part);
  const { renewal, verification } = agreement;
  return {
    ...agreement,
    publications: begun,
    clauseNumbers,
    clauses: open,
    terms: open.filter(({ part }) => part === 'terms').map(({ text }) => text),
    points: [],
    renewal: renewal && { ...renewal, text: shows('renewal') ? renewal.text : null },
    verification: shows('verification') ? verification : null,
    note: null,
    eventsNote: null,
    origins: [],
  };
}
