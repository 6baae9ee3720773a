import { readCsv } from '../../../shared/runtime/ingest/read-csv';
import { givenWords, listAt, readJson } from '../../../shared/runtime/ingest/read-json';
import type { RawRow } from '../../../shared/runtime/ingest/record-kind';
import { PassageError } from '../../../shared/core/errors';

/**
 * The rows of a comma-separated file without its row of HXL hashtags, which some editions have and
 * others lack.
 */
export function* readTagged(path: string, required: readonly string[]): Generator<RawRow> {
  for (const row of readCsv(path, { required })) if (!isTagRow(row)) yield row;
}

function isTagRow({ given }: RawRow): boolean {
  const cells = Object.values(given).filter((cell) => cell.trim() !== '');
  return cells.length > 0 && cells.every((cell) => cell.startsWith('#'));
}

/**
 * The rows of the Aid Worker Security Database. An id that stands on different events is numbered by
 * their dates, so that the numbers do not hang on the order of rows: the earliest keeps the bare id.
 */
export function* readAwsd(path: string, required: readonly string[]): Generator<RawRow> {
  const rows = [...readTagged(path, required)];
  const texts = new Map<string, string[]>();
  for (const { given } of rows) {
    const id = given['Incident ID'] ?? '';
    const known = texts.get(id) ?? [];
    if (!known.includes(textOf(given))) texts.set(id, [...known, textOf(given)]);
  }
  for (const known of texts.values()) known.sort();
  for (const row of rows) {
    const known = texts.get(row.given['Incident ID'] ?? '')!;
    yield { ...row, structured: known.indexOf(textOf(row.given)) + 1 };
  }
}

function textOf(given: Readonly<Record<string, string>>): string {
  const date = ['Year', 'Month', 'Day'].map((part) => (given[part] ?? '').padStart(4, '0'));
  return JSON.stringify([...date, ...Object.values(given)]);
}

/** Each object of a list that is the whole JSON document. */
export function* readObjects(path: string, required: readonly string[]): Generator<RawRow> {
  const list = listAt(path, readJson(path), 'the top of the document');
  yield* objectsOf(path, list, { at: '', required });
}

/** Each object of the list `results` of an answer of the ACAPS API. */
export function* readResults(path: string, required: readonly string[]): Generator<RawRow> {
  const { results } = readJson(path) as { results?: unknown };
  yield* objectsOf(path, listAt(path, results, 'results'), { at: 'results', required });
}

/** The properties of each feature of a GeoJSON collection (RFC 7946). */
export function* readProperties(path: string, required: readonly string[]): Generator<RawRow> {
  const { features } = readJson(path) as { features?: unknown };
  const list = listAt(path, features, 'features') as readonly { properties?: unknown }[];
  const properties = list.map((feature) => feature?.properties);
  yield* objectsOf(path, properties, { at: 'features', required });
}

function* objectsOf(
  path: string,
  list: readonly unknown[],
  { at, required }: { at: string; required: readonly string[] },
): Generator<RawRow> {
  for (const [index, member] of list.entries()) {
    const where = `${at}[${index}]`;
    requireMembers(`${path}, ${where}`, member, required);
    yield { where, given: givenWords(member as object), structured: member };
  }
}

function requireMembers(where: string, member: unknown, required: readonly string[]): void {
  if (typeof member !== 'object' || member === null) {
    throw new PassageError('FILE_MALFORMED', 'not an object', { where, expected: 'an object' });
  }
  const missing = required.filter((name) => !(name in member));
  if (missing.length === 0) return;
  throw new PassageError('COLUMN_MISSING', `the object lacks ${missing.join(', ')}`, {
    where,
    value: Object.keys(member).join(', ').slice(0, 200),
    expected: required.join(', '),
  });
}
