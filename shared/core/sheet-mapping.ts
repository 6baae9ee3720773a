import type { Rejection } from './parsed';
import { reject } from './parsed';
import type { SheetField } from './sheet-field';
import { readField } from './sheet-field';
import type { SheetColumns } from './sheet-columns';
import type { SheetCells, SheetMapping } from './sheet-layout';

/** One record's worth of a sheet. */
export interface SheetRow {
  readonly where: string;
  /** The provider's words by column; blank cells are left out. */
  readonly given: Readonly<Record<string, string>>;
  /** Fields as the kind of record wants them, translated and checked. */
  readonly fields: Readonly<Record<string, string>>;
  /** The same fields in the sheet's own words. */
  readonly words: Readonly<Record<string, string>>;
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** From the row key, when the mapping names one. */
  readonly key?: string;
  /** True when the row holds nothing. */
  readonly empty: boolean;
  readonly rejection?: Rejection;
}

/** One column under the name that people see, and the cell that a record takes from it. */
interface Piece {
  readonly where: string;
  readonly cells: readonly string[];
  /** Where the wide columns stand: only the chosen one belongs to the record. */
  readonly wide?: { readonly column: number; readonly name: string; readonly meaning: string };
  readonly part?: string;
}

/** Reads one row of the sheet as the records that stand in it. */
export function applyMapping(
  mapping: SheetMapping,
  columns: SheetColumns,
  fields: Readonly<Record<string, SheetField>>,
): (row: SheetCells) => SheetRow[] {
  const wideColumns = new Set(columns.wide.map(({ column }) => column));
  return (row) => {
    const whole: Piece = { where: `${columns.unit} ${row.line}`, cells: row.cells };
    const pieces = splitCells(mapping, columns, unpivot(columns, whole));
    return pieces.map((piece) => toRow({ mapping, columns, fields, wideColumns }, piece));
  };
}

interface Application {
  readonly mapping: SheetMapping;
  readonly columns: SheetColumns;
  readonly fields: Readonly<Record<string, SheetField>>;
  readonly wideColumns: ReadonlySet<number>;
}

function unpivot({ wide }: SheetColumns, whole: Piece): Piece[] {
  if (wide.length === 0) return [whole];
  return wide.map((chosen) => ({
    where: `${whole.where}, column ${chosen.name}`,
    cells: whole.cells,
    wide: chosen,
  }));
}

function splitCells(mapping: SheetMapping, columns: SheetColumns, pieces: Piece[]): Piece[] {
  let found = pieces;
  for (const [field, separator] of Object.entries(mapping.split)) {
    const column = columns.byField.get(field)?.[0];
    if (column !== undefined) found = found.flatMap((piece) => cut(piece, column, separator));
  }
  return found;
}

function cut(piece: Piece, column: number, separator: string): Piece[] {
  const parts = partsOf(piece.cells[column] ?? '', separator);
  if (parts.length < 2) return [piece];
  return parts.map((part, index) => ({
    ...piece,
    where: `${piece.where}, part ${index + 1}`,
    cells: piece.cells.with(column, part),
    part: [piece.part, part].filter(Boolean).join('/'),
  }));
}

function partsOf(cell: string, separator: string): string[] {
  return cell.split(separator).map(oneLine).filter(Boolean);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function toRow(application: Application, piece: Piece): SheetRow {
  const words = wordsOf(application, piece);
  const read = readFields(application, words);
  return {
    where: piece.where,
    given: givenOf(application, piece),
    words,
    fields: read.fields,
    lists: listsOf(application, words),
    key: keyOf(application, piece),
    empty: isEmpty(application, piece),
    rejection: read.rejection,
  };
}

function listsOf(
  { mapping, columns }: Application,
  words: Readonly<Record<string, string>>,
): Record<string, string[]> {
  const lists = Object.entries(mapping.several).map(([field, separator]) => {
    const parts = partsOf(words[field] ?? '', separator);
    return [field, parts.map((part) => meaningOf(columns, field, part))] as const;
  });
  return Object.fromEntries(lists);
}

function meaningOf({ meanings }: SheetColumns, field: string, word: string): string {
  return meanings.get(field)?.get(word.toLowerCase()) ?? word;
}

function wordsOf({ mapping, columns }: Application, piece: Piece): Record<string, string> {
  const along = mapping.wideToLong?.with[piece.wide?.name ?? ''];
  const words: Record<string, string> = { ...mapping.fixed, ...along };
  for (const [field, candidates] of columns.byField) {
    const filled = candidates.map((column) => oneLine(piece.cells[column] ?? '')).find(Boolean);
    if (filled !== undefined) words[field] = filled;
  }
  if (piece.wide && mapping.wideToLong) {
    words[mapping.wideToLong.name] = piece.wide.meaning;
    words[mapping.wideToLong.value] = oneLine(piece.cells[piece.wide.column] ?? '');
  }
  return words;
}

function readFields(
  { mapping, fields: known, columns }: Application,
  words: Readonly<Record<string, string>>,
): { fields: Record<string, string>; rejection?: Rejection } {
  const fields: Record<string, string> = {};
  for (const [name, word] of Object.entries(words)) {
    if (word === '' || name in mapping.several) continue;
    const meant = meaningOf(columns, name, word);
    const field = known[name] ?? { type: 'text' };
    const value = readField(field, meant, mapping.dates[name]);
    if (value.ok) fields[name] = value.value;
    else {
      const { column, reason } = value.rejection;
      const told = isLow(field) ? word : '';
      const refused = reject(columns.nameOf(name) || column, told, reason);
      return { fields, rejection: refused.ok ? undefined : refused.rejection };
    }
  }
  return { fields };
}

/** What is refused of a field above LOW is found by its line and column: its word is not kept. */
function isLow({ level = 'LOW' }: SheetField): boolean {
  return level === 'LOW';
}

function givenOf({ columns, wideColumns }: Application, piece: Piece): Record<string, string> {
  const given: Record<string, string> = {};
  for (const [column, name] of columns.names.entries()) {
    const cell = piece.cells[column] ?? '';
    const isOther = wideColumns.has(column) && piece.wide?.column !== column;
    if (cell.trim() !== '' && !isOther) given[name] = cell;
  }
  return given;
}

function keyOf({ columns }: Application, piece: Piece): string | undefined {
  if (columns.key.length === 0) return undefined;
  const values = columns.key.map((column) => oneLine(piece.cells[column] ?? ''));
  return [...values, piece.wide?.name, piece.part].filter((part) => part !== undefined).join('/');
}

function isEmpty({ columns }: Application, piece: Piece): boolean {
  const blank = (column: number) => (piece.cells[column] ?? '').trim() === '';
  if (piece.wide && blank(piece.wide.column)) return true;
  return columns.filled.every(blank);
}
