/** The forms that one activity record serves. */
export const REPORT_FORMS = ['THREE_W', 'EIGHT_PLUS_THREE', 'FTS', 'IATI'] as const;

export type ReportForm = (typeof REPORT_FORMS)[number];

/** A value that a form requires and the record does not give. */
export interface MissingValue {
  /** The field in the form's own words. */
  readonly field: string;
  /** Where in the record it would stand, as `organizations[0].iatiId`. */
  readonly where: string;
  /** What the form accepts. */
  readonly expected: string;
}

/** A form filled in, or everything that is missing for it. */
export type Rendered =
  | {
      readonly ok: true;
      readonly mediaType: string;
      readonly text: string;
      /** Its fields, row by row; none of a form that has no table, as IATI. */
      readonly rows: readonly (readonly ReportCell[])[];
    }
  | { readonly ok: false; readonly missing: readonly MissingValue[] };

/** One field of a form with its value in one row. */
export interface ReportCell {
  /** The field in the form's own words. */
  readonly field: string;
  /** Its HXL hashtag, where the form has them. */
  readonly hxl: string | null;
  readonly value: string | null;
}

export interface Column<Row> {
  readonly title: string;
  /** Hashtag of the Humanitarian Exchange Language, where the form has them. */
  readonly hxl?: string;
  readonly value: (row: Row) => string | number | null;
}

/** A form that is a table: as CSV, and field by field. */
export function tableOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Rendered {
  const cells = rows.map((row) =>
    columns.map(({ title, hxl = null, value }) => {
      const given = value(row);
      return { field: title, hxl, value: given === null ? null : String(given) };
    }),
  );
  return { ok: true, mediaType: 'text/csv', text: csvOf(columns, rows), rows: cells };
}

/** Rows as CSV (RFC 4180) with a line of titles and, where columns have them, a line of hashtags. */
function csvOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const heads = [columns.map(({ title }) => title)];
  if (columns.some(({ hxl }) => hxl !== undefined)) heads.push(columns.map(({ hxl = '' }) => hxl));
  const lines = [...heads, ...rows.map((row) => columns.map(({ value }) => value(row)))];
  return lines.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');
}

/** Quotes what would break the line, and keeps a spreadsheet from taking words for a formula. */
function cellOf(value: string | number | null): string {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  const safe = /^[=+@\t\r]|^-(?!\d)/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
