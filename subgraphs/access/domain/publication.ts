import type { Day } from './day';

/** What of an agreement is published: that it exists and how it stands, or what it says. */
export const AGREEMENT_PARTS = ['SUMMARY', 'CLAUSES'] as const;

export type AgreementPart = (typeof AGREEMENT_PARTS)[number];

/** One act by which something of an agreement became public. */
export interface Publication {
  readonly id: string;
  /** The organization that published it; null for what was public before it came here. */
  readonly by: string | null;
  /** The day of the act; null for what was public before. */
  readonly date: Day | null;
  /** The first day on which everybody may see it: that of the act, or the end of the embargo. */
  readonly publicFrom: Day;
  readonly parts: readonly AgreementPart[];
  /** Numbers of the clauses; null for all. */
  readonly clauses: readonly number[] | null;
  readonly retraction: { readonly date: Day; readonly reason: string } | null;
}

/** What everybody may see of an agreement on one day. */
export interface Publicity {
  readonly date: Day;
  readonly summary: boolean;
  /** Numbers of the clauses, in order. */
  readonly clauses: readonly number[];
}

/** What was public on a day. A retraction counts from its own day. */
export function publicityOn(
  publications: readonly Publication[],
  clauseNumbers: readonly number[],
  date: Day,
): Publicity {
  const standing = publications.filter(
    ({ publicFrom, retraction }) =>
      publicFrom <= date && (retraction === null || date < retraction.date),
  );
  const summary = standing.some(({ parts }) => parts.includes('SUMMARY'));
  const numbers = clauseNumbers.filter((number) => covers(standing, number));
  return { date, summary, clauses: summary ? numbers : [] };
}

/** Whether one of these publications of clauses holds the clause of this number. */
export function covers(publications: readonly Publication[], number: number): boolean {
  return publications.some(
    ({ parts, clauses }) => parts.includes('CLAUSES') && (clauses?.includes(number) ?? true),
  );
}

/** The first day from which the agreement is public by what was not retracted; null when by nothing. */
export function publicFromOf(publications: readonly Publication[]): Day | null {
  const days = publications
    .filter(({ parts, retraction }) => parts.includes('SUMMARY') && retraction === null)
    .map(({ publicFrom }) => publicFrom);
  return days.sort()[0] ?? null;
}
