import { z } from 'zod';
import { PassageError } from '../../core/errors';
import type { Parsed } from '../../core/parsed';
import { reject } from '../../core/parsed';
import { SENSITIVITY_LEVELS } from '../../core/sensitivity';
import { readFirstLine, readLines } from './read-lines';
import type { Identified, RawRow, RecordKind, Source } from './record-kind';

/** How the name of a file in Passage's own format ends. */
export const OWN_FORMAT = '.passage.ndjson';

const header = z.strictObject({
  passage: z.literal(1),
  kind: z.string(),
  columns: z.partialRecord(z.enum(SENSITIVITY_LEVELS), z.array(z.string())).default({}),
  dataset: z.strictObject({
    id: z.string().min(1),
    title: z.string().min(1),
    publisher: z.string().min(1),
    licence: z.string().min(1),
    url: z.string().optional(),
    retrievedAt: z.iso.date().optional(),
    sensitivity: z.enum(SENSITIVITY_LEVELS),
  }),
});

const line = z.strictObject({
  recordId: z.string().min(1),
  version: z.string().optional(),
  given: z.record(z.string(), z.string()).optional(),
  value: z.record(z.string(), z.unknown()),
});

/**
 * Reads what a file in Passage's own format holds: a first line with kind and data set, then one
 * record on each line.
 * @returns nothing when the kind belongs to another owner.
 * @throws PassageError FILE_MALFORMED
 */
export function ownFormatSource(
  path: string,
  name: string,
  kinds: readonly RecordKind<unknown>[],
): Source | undefined {
  const { kind: kindName, dataset, columns } = readHeader(name, readFirstLine(path));
  const kind = kinds.find((known) => known.name === kindName);
  return (
    kind && {
      dataset,
      kind,
      columns,
      files: [name],
      read: () => rowsOf(path, name),
      parse: (row) => readLine(row, kind),
    }
  );
}

function readHeader(where: string, text: string): z.infer<typeof header> {
  const read = header.safeParse(parseJson(where, 1, text));
  if (read.success) return read.data;
  throw new PassageError('FILE_MALFORMED', sentenceOf(read.error), {
    where: `${where}, line 1`,
    expected: '{"passage":1,"kind":...,"dataset":{id,title,publisher,licence,sensitivity}}',
  });
}

async function* rowsOf(path: string, name: string): AsyncGenerator<RawRow> {
  for await (const { number, text } of readLines(path)) {
    if (number === 1) continue;
    const read = line.safeParse(parseJson(name, number, text));
    if (!read.success) {
      throw new PassageError('FILE_MALFORMED', sentenceOf(read.error), {
        where: `${name}, line ${number}`,
        expected: '{"recordId":...,"value":{...}}',
      });
    }
    yield { where: `line ${number}`, given: read.data.given ?? {}, structured: read.data };
  }
}

function sentenceOf({ issues }: z.ZodError): string {
  return issues.map(({ path, message }) => [...path, message].join(': ')).join('; ');
}

function readLine(row: RawRow, kind: RecordKind<unknown>): Parsed<Identified<unknown>> {
  const { recordId, version, value } = row.structured as z.infer<typeof line>;
  const read = kind.readOwn(value);
  return read.ok ? { ok: true, value: { value: read.value, recordId, version } } : read;
}

function parseJson(where: string, number: number, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new PassageError('FILE_MALFORMED', 'the line is not JSON', {
      where: `${where}, line ${number}`,
      expected: 'one JSON object on each line',
      cause,
    });
  }
}

/** Turns a zod schema of a value into the check that a {@link RecordKind} needs. */
export function readOwnBy<T>(schema: z.ZodType<T>): (value: unknown) => Parsed<T> {
  return (value) => {
    const read = schema.safeParse(value);
    if (read.success) return { ok: true, value: read.data };
    const [issue] = read.error.issues;
    const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    const path = [...(issue?.path ?? []), ...unknown];
    return reject(path.join('.'), JSON.stringify(memberAt(value, path)), issue?.message ?? '');
  };
}

function memberAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value);
}
