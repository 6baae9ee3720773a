import { PassageError } from './errors';
import type { SheetCells, SheetMapping } from './sheet-layout';

/** The columns of one sheet as a mapping refers to them. */
export interface SheetColumns {
  /** `line` or `feature`: how places in this sheet are called. */
  readonly unit: string;
  /** A name for every column, unique: `column 6` where the header is blank or stands twice. */
  readonly names: readonly string[];
  readonly byField: ReadonlyMap<string, readonly number[]>;
  readonly wide: readonly {
    readonly column: number;
    readonly name: string;
    readonly meaning: string;
  }[];
  readonly key: readonly number[];
  /** Columns that the mapping opens although they fill no field. */
  readonly open: readonly number[];
  /** Columns of which one must be filled, else the row is empty. */
  readonly filled: readonly number[];
  /** For each translated field: the sheet's word in lower case to what it means. */
  readonly meanings: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** The name of the column from which a field comes first; empty for fixed fields. */
  readonly nameOf: (field: string) => string;
}

export interface SheetNames {
  readonly mapping: string;
  readonly sheet: string;
  readonly unit: string;
}

/**
 * Finds the mapping's columns in a sheet by their header, by their HXL hashtag, or as `column N`.
 * @throws PassageError COLUMN_MISSING that names the mapping file, the key and the sheet's columns.
 */
export function findColumns(
  mapping: SheetMapping,
  header: readonly string[],
  tags: readonly string[],
  names: SheetNames,
): SheetColumns {
  const unique = uniqueNames(header);
  const find = finder(header, tags, unique, names);
  const byField = new Map(
    Object.entries(mapping.columns).map(([field, columns]) => [
      field,
      columns.map((column) => find(column, `columns.${field}`)),
    ]),
  );
  const wide = Object.entries(mapping.wideToLong?.columns ?? {}).map(([name, meaning]) => {
    return { column: find(name, 'wideToLong.columns'), name, meaning };
  });
  const mapped = [...byField.values()].flat();
  const filled = mapping.emptyUnless.map((column) => find(column, 'emptyUnless'));
  return {
    unit: names.unit,
    names: unique,
    byField,
    wide,
    key: mapping.rowKey.map((column) => find(column, 'rowKey')),
    open: mapping.openColumns.map((column) => find(column, 'openColumns')),
    filled: filled.length > 0 ? filled : [...mapped, ...wide.map(({ column }) => column)],
    meanings: new Map(
      Object.entries(mapping.translations).map(([field, words]) => [field, lowered(words)]),
    ),
    nameOf: (field) => unique[byField.get(field)?.[0] ?? -1] ?? '',
  };
}

function lowered(words: Readonly<Record<string, string>>): Map<string, string> {
  return new Map(Object.entries(words).map(([word, meaning]) => [clean(word), meaning]));
}

function clean(name: string): string {
  return name.replace(/\s+/g, ' ').trim().toLowerCase();
}

function uniqueNames(header: readonly string[]): string[] {
  const shown = header.map((name) => name.replace(/\s+/g, ' ').trim());
  return shown.map((name, column) =>
    name === '' || shown.indexOf(name) !== shown.lastIndexOf(name) ? `column ${column + 1}` : name,
  );
}

function finder(
  header: readonly string[],
  tags: readonly string[],
  unique: readonly string[],
  names: SheetNames,
): (wanted: string, key: string) => number {
  return (wanted, key) => {
    const found = [unique, header, tags]
      .map((row) => columnsNamed(row, clean(wanted)))
      .find((columns) => columns.length > 0);
    if (found?.length === 1) return found[0]!;
    const problem = found
      ? `"${wanted}" stands ${found.length} times in the header`
      : `the sheet has no column "${wanted}"`;
    throw new PassageError('COLUMN_MISSING', `${key}: ${problem}`, {
      where: `${names.mapping}, for ${names.sheet}`,
      expected: `one of the sheet's columns: ${unique.join(', ').slice(0, 400)}`,
    });
  };
}

function columnsNamed(row: readonly string[], wanted: string): number[] {
  return row.flatMap((name, column) => (clean(name) === wanted ? [column] : []));
}

/**
 * Joins rows that unquoted line breaks have cut: pieces are put together until they have as many
 * cells as the header.
 * @throws PassageError FILE_MALFORMED when the pieces do not fit.
 */
export function* joinBrokenRows(
  rows: Iterable<SheetCells>,
  width: number,
  sheet: string,
): Generator<SheetCells> {
  let open: { line: number; cells: string[] } | undefined;
  for (const { line, cells } of rows) {
    const joined: string[] = open
      ? [...open.cells.slice(0, -1), `${open.cells.at(-1)}\n${cells[0] ?? ''}`, ...cells.slice(1)]
      : [...cells];
    const first = open?.line ?? line;
    if (joined.length > width) throw brokenRow(sheet, first, joined.length, width);
    open = joined.length < width ? { line: first, cells: joined } : undefined;
    if (!open) yield { line: first, cells: joined };
  }
  if (open) throw brokenRow(sheet, open.line, open.cells.length, width);
}

function brokenRow(sheet: string, line: number, found: number, width: number): PassageError {
  return new PassageError('FILE_MALFORMED', `the row has ${found} cells, the header ${width}`, {
    where: `${sheet}, line ${line}`,
    expected: 'as many cells as the header has; the file may have been cut off',
  });
}
