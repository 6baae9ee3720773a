import type { Dataset } from './dataset';
import type { Sensitivity } from './sensitivity';

/**
 * How sensitive the words of each column of a source are: the strictest level of the fields that it
 * feeds. A column that nobody rated is told to nobody.
 */
export type ColumnLevels = Readonly<Partial<Record<Sensitivity, readonly string[]>>>;

/** The words of a row that everybody may read: what `SourceRecord.asGiven`, which is LOW, repeats. */
export function openWords(
  given: Readonly<Record<string, string>>,
  open: ReadonlySet<string>,
): Record<string, string> {
  return Object.fromEntries(Object.entries(given).filter(([column]) => open.has(column)));
}

/** The columns rated LOW and nothing stricter; none of a data set that is itself above LOW. */
export function openColumns(
  { sensitivity }: Pick<Dataset, 'sensitivity'>,
  { LOW = [], MODERATE = [], HIGH = [], SEVERE = [] }: ColumnLevels,
): ReadonlySet<string> {
  if (sensitivity !== 'LOW') return new Set();
  const closed = new Set([...MODERATE, ...HIGH, ...SEVERE]);
  return new Set(LOW.filter((column) => !closed.has(column)));
}
