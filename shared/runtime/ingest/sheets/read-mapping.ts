import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Dataset } from '../../../core/dataset';
import { PassageError } from '../../../core/errors';
import { SENSITIVITY_LEVELS } from '../../../core/sensitivity';
import { DATE_FORMS } from '../../../core/sheet-date';
import type { SheetMapping } from '../../../core/sheet-layout';
import { readText } from '../read-text';

const name = z.string().trim().min(1);
const word = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const words = z.record(name, word);

/** The form of a mapping file; docs/mapping-files.md explains each key with an example. */
const mappingSchema = z.strictObject({
  kind: name,
  file: z.union([name, z.array(name).min(1)]).transform((given) => [given].flat()),
  dataset: z.strictObject({
    id: name.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id in lower case with hyphens, as ocha-3w'),
    title: name,
    publisher: name,
    licence: name,
    url: z.url().optional(),
    retrievedAt: z.iso.date().optional(),
    sensitivity: z.enum(SENSITIVITY_LEVELS),
  }),
  format: z.enum(['csv', 'geojson']).default('csv'),
  encoding: name.default('utf-8'),
  delimiter: z.string().length(1).default(','),
  headerRow: z.int().min(1).default(1),
  tagRow: z.int().min(2).optional(),
  brokenRows: z.enum(['refuse', 'join']).default('refuse'),
  columns: z
    .record(
      name,
      z.union([name, z.array(name).min(1)]).transform((given) => [given].flat()),
    )
    .default({}),
  wideToLong: z
    .strictObject({
      name,
      value: name,
      columns: z.union([z.array(name).min(1).transform(asTheyAre), words]),
      with: z.record(name, words).default({}),
    })
    .optional(),
  fixed: words.default({}),
  translations: z.record(name, words).default({}),
  dates: z.record(name, z.enum(DATE_FORMS)).default({}),
  split: z.record(name, z.string().min(1)).default({}),
  several: z.record(name, z.string().min(1)).default({}),
  rowKey: z.array(name).default([]),
  emptyUnless: z.array(name).default([]),
  openColumns: z.array(name).default([]),
});

function asTheyAre(columns: readonly string[]): Record<string, string> {
  return Object.fromEntries(columns.map((column) => [column, column]));
}

/** A mapping file as it was written, with its keys checked one by one. */
export interface MappingFile {
  /** Its name as people read it in messages. */
  readonly name: string;
  readonly kind: string;
  /** File names or patterns (`*`, `**`), relative to the folder of the mapping. */
  readonly files: readonly string[];
  readonly dataset: Dataset;
  readonly format: 'csv' | 'geojson';
  readonly encoding: string;
  readonly delimiter: string;
  readonly sheet: SheetMapping;
}

/**
 * Reads a mapping file.
 * @returns nothing when it is a mapping for a kind that is not `wanted`: another owner's.
 * @throws PassageError CONFIGURATION_INVALID that names the file, the key and what is expected.
 */
export function readMapping(
  path: string,
  shownName: string,
  wanted: (kind: string) => boolean = () => true,
): MappingFile | undefined {
  const document = parseYaml(readText(path), shownName);
  const given = (document as { kind?: unknown } | null)?.kind;
  if (typeof given === 'string' && !wanted(given.trim())) return undefined;
  const read = mappingSchema.safeParse(document);
  if (!read.success) throw invalid(shownName, read.error.issues[0]!);
  const { kind, file, dataset, format, encoding, delimiter, brokenRows, ...sheet } = read.data;
  return {
    name: shownName,
    kind,
    files: file,
    dataset,
    format,
    encoding,
    delimiter,
    sheet: { ...sheet, joinBrokenRows: brokenRows === 'join' },
  };
}

function parseYaml(text: string, where: string): unknown {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const [fault] = document.errors;
  if (!fault) return document.toJS();
  const { line } = lineCounter.linePos(fault.pos[0]);
  throw new PassageError('CONFIGURATION_INVALID', `not YAML: ${fault.message}`, {
    where: `${where}, line ${line}`,
    expected: 'lines as "key: value", indented by two blanks below their key',
  });
}

function invalid(where: string, issue: z.core.$ZodIssue): PassageError {
  const key = issue.path.join('.') || 'the mapping';
  if (issue.code === 'unrecognized_keys') {
    const parent = issue.path.length > 0 ? `${issue.path.join('.')}.` : '';
    return new PassageError('CONFIGURATION_INVALID', `${parent}${issue.keys[0]}: unknown key`, {
      where,
      expected: `one of ${keysAt(issue.path).join(', ')}`,
    });
  }
  return new PassageError('CONFIGURATION_INVALID', `${key}: ${issue.message}`, { where });
}

function keysAt(path: readonly PropertyKey[]): string[] {
  const { dataset, wideToLong } = mappingSchema.shape;
  if (path[0] === 'dataset') return Object.keys(dataset.shape);
  if (path[0] === 'wideToLong') return Object.keys(wideToLong.unwrap().shape);
  return Object.keys(mappingSchema.shape);
}
