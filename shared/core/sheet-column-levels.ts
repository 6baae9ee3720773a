import type { ColumnLevels } from './column-levels';
import { PassageError } from './errors';
import type { Sensitivity } from './sensitivity';
import type { SheetColumns, SheetNames } from './sheet-columns';
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

/**
 * Refuses a mapping whose ids of records, which everybody reads, would repeat what not everybody may.
 * @throws PassageError CONFIGURATION_INVALID that names the column and its level.
 */
export function requireOpenKey(
  columns: SheetColumns,
  levels: ColumnLevels,
  { mapping, sheet }: SheetNames,
): void {
  for (const column of columns.key) {
    const name = columns.names[column]!;
    const level = ABOVE_LOW.find((one) => levels[one]?.includes(name));
    if (level === undefined) continue;
    throw new PassageError(
      'CONFIGURATION_INVALID',
      `rowKey: the column "${name}" fills a ${level} field`,
      {
        where: `${mapping}, for ${sheet}`,
        expected: 'columns that everybody may read: they are told in the ids of records',
      },
    );
  }
}

const ABOVE_LOW = ['SEVERE', 'HIGH', 'MODERATE'] as const;
