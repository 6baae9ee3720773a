import { parse } from 'csv-parse/sync';
import { PassageError } from '../../core/errors';
import { readText } from './read-text';
import type { RawRow } from './record-kind';

export interface CsvOptions {
  readonly encoding?: string;
  /** True when a row of HXL hashtags stands below the header; it is left out. */
  readonly tagRow?: boolean;
  /** Columns without which the file is not the expected one. */
  readonly required?: readonly string[];
}

/**
 * The rows of a comma-separated file (RFC 4180) under the names of its header.
 * @throws PassageError FILE_MALFORMED with the line, or COLUMN_MISSING
 */
export function* readCsv(path: string, options: CsvOptions = {}): Generator<RawRow> {
  const [header, ...rows] = readCells(path, options.encoding);
  const names = (header?.cells ?? []).map((name) => name.trim());
  requireColumns(path, names, options.required ?? []);
  for (const { line, cells } of options.tagRow ? withoutTags(path, rows) : rows) {
    if (cells.length !== names.length) throw wrongWidth(path, line, cells.length, names.length);
    yield { where: `line ${line}`, given: Object.fromEntries(names.map((n, i) => [n, cells[i]!])) };
  }
}

export interface CsvRow {
  /** The line on which the row ends, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** All cells of a comma-separated file, header included. Rows may differ in width. */
export function readCells(path: string, encoding?: string, delimiter = ','): CsvRow[] {
  try {
    const rows = parse(readText(path, encoding), {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return rows.map(({ record, info }) => ({ line: info.lines, cells: record }));
  } catch (cause) {
    if (cause instanceof PassageError) throw cause;
    const message = cause instanceof Error ? cause.message : 'not comma-separated';
    throw new PassageError('FILE_MALFORMED', message, {
      where: path,
      expected: 'comma-separated values with quotes closed',
      cause,
    });
  }
}

function withoutTags(path: string, [tags, ...rows]: readonly CsvRow[]): readonly CsvRow[] {
  if (tags === undefined || tags.cells.some((cell) => cell.trim().startsWith('#'))) return rows;
  throw new PassageError('FILE_MALFORMED', 'the row below the header holds no HXL hashtags', {
    where: `${path}, line ${tags.line}`,
    value: tags.cells.join(',').slice(0, 80),
    expected: 'hashtags as #adm1+code',
  });
}

function requireColumns(path: string, names: readonly string[], required: readonly string[]): void {
  const twice = required.find((name) => names.indexOf(name) !== names.lastIndexOf(name));
  if (twice !== undefined) {
    throw new PassageError('FILE_MALFORMED', `the header names ${twice} twice`, { where: path });
  }
  const missing = required.filter((name) => !names.includes(name));
  if (missing.length === 0) return;
  throw new PassageError('COLUMN_MISSING', `the header lacks ${missing.join(', ')}`, {
    where: path,
    value: names.join(', ').slice(0, 200),
    expected: required.join(', '),
  });
}

function wrongWidth(path: string, line: number, found: number, expected: number): PassageError {
  return new PassageError('FILE_MALFORMED', `the row has ${found} cells, the header ${expected}`, {
    where: `${path}, line ${line}`,
    expected: 'as many cells as the header has; the file may have been cut off',
  });
}
