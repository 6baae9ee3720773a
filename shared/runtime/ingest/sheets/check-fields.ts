import { PassageError } from '../../../core/errors';
import type { SheetField } from '../../../core/sheet-field';
import { readField } from '../../../core/sheet-field';
import type { MappingFile } from './read-mapping';
import type { SheetKind } from './sheet-kind';

/**
 * Checks a mapping against the fields of its kind, so that a slip is said before a row is read.
 * @throws PassageError CONFIGURATION_INVALID that names the file, the key and what is expected.
 */
export function checkFields(mapping: MappingFile, kind: SheetKind): void {
  const { columns, fixed, translations, dates, split, several, wideToLong } = mapping.sheet;
  for (const [key, part] of Object.entries({
    columns,
    fixed,
    translations,
    dates,
    split,
    several,
  })) {
    for (const field of Object.keys(part)) requireField(mapping, kind, `${key}.${field}`, field);
  }
  if (wideToLong) {
    requireField(mapping, kind, 'wideToLong.name', wideToLong.name);
    requireField(mapping, kind, 'wideToLong.value', wideToLong.value);
    for (const [column, values] of Object.entries(wideToLong.with)) {
      checkValues(mapping, kind, `wideToLong.with.${column}`, values);
    }
  }
  checkValues(mapping, kind, 'fixed', fixed);
  for (const [field, meanings] of Object.entries(translations)) {
    for (const [word, value] of Object.entries(meanings)) {
      const key = `translations.${field}.${word}`;
      requireValue(mapping, kind.fields[field]!, { key, value, form: dates[field] });
    }
  }
}

function checkValues(
  mapping: MappingFile,
  kind: SheetKind,
  at: string,
  values: Readonly<Record<string, string>>,
): void {
  for (const [field, given] of Object.entries(values)) {
    const key = `${at}.${field}`;
    requireField(mapping, kind, key, field);
    const value = lookUp(mapping.sheet.translations[field], given);
    requireValue(mapping, kind.fields[field]!, { key, value });
  }
}

function lookUp(meanings: Readonly<Record<string, string>> | undefined, value: string): string {
  return meanings?.[value] ?? value;
}

function requireField({ name }: MappingFile, kind: SheetKind, key: string, field: string): void {
  if (field in kind.fields) return;
  throw new PassageError('CONFIGURATION_INVALID', `${key}: unknown field "${field}"`, {
    where: name,
    expected: `a field of ${kind.kind.name}: ${Object.keys(kind.fields).join(', ')}`,
  });
}

function requireValue(
  { name }: MappingFile,
  field: SheetField,
  { key, value, form }: { key: string; value: string; form?: string },
): void {
  if (value === '') return;
  const read = readField(field, value, form);
  if (read.ok) return;
  const message = `${key}: "${value}" is ${read.rejection.reason}`;
  throw new PassageError('CONFIGURATION_INVALID', message, { where: name });
}
