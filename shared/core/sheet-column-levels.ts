import type { ColumnLevels } from './column-levels';
import type { Sensitivity } from './sensitivity';
import type { SheetColumns } from './sheet-columns';
import type { SheetField } from './sheet-field';
import type { SheetMapping } from './sheet-layout';

/** Rates the columns of a sheet by the fields that its mapping makes of them. */
export function sheetColumnLevels(
  { wideToLong }: SheetMapping,
  columns: SheetColumns,
  fields: Readonly<Record<string, SheetField>>,
): ColumnLevels {
  const levels: Record<Sensitivity, string[]> = { LOW: [], MODERATE: [], HIGH: [], SEVERE: [] };
  const rate = (column: number, field: string | undefined) =>
    levels[fields[field ?? '']?.level ?? 'LOW'].push(columns.names[column]!);
  for (const [field, candidates] of columns.byField) {
    for (const column of candidates) rate(column, field);
  }
  for (const { column } of columns.wide) rate(column, wideToLong?.value);
  for (const column of columns.open) rate(column, undefined);
  return levels;
}
