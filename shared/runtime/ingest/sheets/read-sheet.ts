import { PassageError } from '../../../core/errors';
import type { SheetColumns } from '../../../core/sheet-columns';
import { findColumns, joinBrokenRows } from '../../../core/sheet-columns';
import type { SheetField } from '../../../core/sheet-field';
import type { SheetCells } from '../../../core/sheet-layout';
import { requireOpenKey, sheetColumnLevels } from '../../../core/sheet-column-levels';
import { applyMapping } from '../../../core/sheet-mapping';
import { readCells } from '../read-csv';
import type { RawRow } from '../record-kind';
import { readFeatures } from './read-features';
import type { MappingFile } from './read-mapping';

/**
 * The rows of a sheet as its mapping reads them; each carries its `SheetRow` as `structured`.
 * @throws PassageError FILE_UNREADABLE, FILE_MALFORMED or COLUMN_MISSING
 */
export function* readSheet(
  path: string,
  mapping: MappingFile,
  fields: Readonly<Record<string, SheetField>>,
): Generator<RawRow> {
  const { columns, rows } =
    mapping.format === 'geojson' ? features(path, mapping) : cells(path, mapping);
  const read = applyMapping(mapping.sheet, columns, fields);
  const levels = sheetColumnLevels(mapping.sheet, columns, fields);
  requireOpenKey(columns, levels, { mapping: mapping.name, sheet: path, unit: columns.unit });
  for (const row of rows) {
    for (const record of read(row)) {
      yield { where: record.where, given: record.given, structured: record, columns: levels };
    }
  }
}

interface Sheet {
  readonly columns: SheetColumns;
  readonly rows: Iterable<SheetCells>;
}

function features(path: string, mapping: MappingFile): Sheet {
  const { header, rows } = readFeatures(path);
  const names = { mapping: mapping.name, sheet: path, unit: 'feature' };
  return { columns: findColumns(mapping.sheet, header, [], names), rows };
}

function cells(path: string, { name, sheet, encoding, delimiter }: MappingFile): Sheet {
  const all = readCells(path, encoding, delimiter);
  const header = all[sheet.headerRow - 1]?.cells;
  if (!header) throw headerMissing(path, name, sheet.headerRow);
  const tags = sheet.tagRow === undefined ? [] : (all[sheet.tagRow - 1]?.cells ?? []);
  const rows = all.slice(Math.max(sheet.headerRow, sheet.tagRow ?? 0));
  const columns = findColumns(sheet, header, tags, { mapping: name, sheet: path, unit: 'line' });
  const whole = sheet.joinBrokenRows
    ? joinBrokenRows(rows, header.length, path)
    : ofWidth(rows, header.length, path);
  return { columns, rows: whole };
}

function headerMissing(path: string, name: string, row: number): PassageError {
  return new PassageError('FILE_MALFORMED', `headerRow: the sheet has no row ${row}`, {
    where: `${name}, for ${path}`,
    expected: 'a header in that row and records below it',
  });
}

/** A row of another width is a sign that the file was cut off or is not the expected one. */
function* ofWidth(rows: Iterable<SheetCells>, width: number, path: string): Generator<SheetCells> {
  for (const row of rows) {
    if (row.cells.length !== width) {
      const message = `the row has ${row.cells.length} cells, the header ${width}`;
      throw new PassageError('FILE_MALFORMED', message, {
        where: `${path}, line ${row.line}`,
        expected: 'as many cells as the header has; the file may have been cut off',
      });
    }
    yield row;
  }
}
