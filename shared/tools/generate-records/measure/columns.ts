import type { Tally } from './tally';

export type Given = Readonly<Record<string, string>>;

/** What sources write where they know nothing. */
const PLACEHOLDER = /^(no ?information( on the weapon used)?|unknown|not ?applicable)$/i;

/** The words of a cell on one line; blank where it says nothing. */
export function clean(text: string | undefined): string {
  const words = (text ?? '').replace(/\s+/g, ' ').trim();
  return PLACEHOLDER.test(words) ? '' : words;
}

/** A code as the field spells it: `Pass through` is `PASS_THROUGH`. */
export function code(text: string | undefined): string {
  return clean(text)
    .toUpperCase()
    .replace(/[\s-]+/g, '_');
}

/** Only the month of a day or an instant. */
export function month(text: string | undefined): string {
  return (text ?? '').slice(0, 7);
}

/** The members of a cell; a comma before a blank belongs to a name. */
export function members(cell: string | undefined): string[] {
  return (cell ?? '')
    .split(/,(?!\s)/)
    .map((member) => member.trim())
    .filter(Boolean);
}

/** Columns that are all counted as words, under names of our own. */
export function tallyWords(
  tally: Tally,
  given: Given,
  columns: Readonly<Record<string, string>>,
): void {
  for (const [column, source] of Object.entries(columns)) tally.word(column, clean(given[source]));
}
