import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse } from 'graphql';
import { openColumns } from '../../shared/core/column-levels';
import type { DataFolder } from '../../shared/runtime/ingest/data-folder';
import { readDataFolder } from '../../shared/runtime/ingest/data-folder';
import type { RawRow, Source } from '../../shared/runtime/ingest/record-kind';
import { EMPTY } from '../../shared/runtime/ingest/record-kind';
import { describeWithRealData } from '../testkit/real-data';
import type { SubgraphFolder } from '../testkit/subgraph-folders';
import { requireFile, subgraphFolders } from '../testkit/subgraph-folders';

const CANARY = 'a canary in this cell';

describeWithRealData('the columns of every source', (data) => {
  const sources = subgraphFolders().flatMap((folder) =>
    existsSync(join(folder.path, 'load.ts')) ? sourcesOf(folder, readDataFolder(data)) : [],
  );

  it.each(sources)('$id of $owner are rated, or fill no field of a mapping', async (one) => {
    const unrated = new Set<string>();
    for await (const { row } of rowsOf(one.source, data)) {
      const levels = row.columns ?? one.source.columns;
      const rated = new Set(Object.values(levels).flat());
      for (const column of Object.keys(row.given)) if (!rated.has(column)) unrated.add(column);
    }
    expect([...unrated].filter(() => !one.isMapped)).toEqual([]);
  });

  it.each(sources)('$id of $owner are open only where every field they fill is', async (one) => {
    const leaks = new Set<string>();
    let read = 0;
    for await (const { row, file } of rowsOf(one.source, data)) {
      if ((read += 1) > 200) break;
      const open = openColumns({ sensitivity: 'LOW' }, row.columns ?? one.source.columns);
      for (const column of open) {
        const fills = fieldsFilledBy(one.source, row, column);
        const closed = fills.filter((field) =>
          one.protectedFields.some((p) => field.startsWith(p)),
        );
        if (closed.length > 0) leaks.add(`${file}: ${column} fills ${closed.join(', ')}`);
      }
    }
    expect([...leaks]).toEqual([]);
  });

  it('would be found out by the canary if they were not', async () => {
    const awsd = sources.find(({ id }) => id === 'awsd-incidents')!;
    const rows: RawRow[] = [];
    for await (const { row } of rowsOf(awsd.source, data)) if (rows.push(row) === 1) break;
    expect(awsd.protectedFields).toEqual(
      expect.arrayContaining(['perpetrator', 'motive', 'captivityOutcome']),
    );
    expect(fieldsFilledBy(awsd.source, rows[0]!, 'Actor name')).toEqual(['perpetratorName']);
    expect(fieldsFilledBy(awsd.source, rows[0]!, 'Motive')).toEqual(['motive']);
  });
});

interface OneSource {
  readonly owner: string;
  readonly id: string;
  readonly source: Source;
  /** A mapping rates what it uses; every other column of its sheet is told to nobody. */
  readonly isMapped: boolean;
  readonly protectedFields: readonly string[];
}

function sourcesOf(folder: SubgraphFolder, data: DataFolder): OneSource[] {
  const path = requireFile(join(folder.path, 'ingest'), 'sources.ts');
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- each owner has its own
  const { sources } = require(path) as {
    sources: readonly Source[] | ((data: DataFolder) => readonly Source[]);
  };
  const protectedFields = protectedFieldsOf(folder.contract);
  return (typeof sources === 'function' ? sources(data) : sources).map((source) => ({
    ...{ owner: folder.name, id: source.dataset.id, source, protectedFields },
    isMapped: Object.keys(source.columns).length === 0,
  }));
}

/** Every row of a source under its file, the first of each file at least. */
async function* rowsOf(
  source: Source,
  data: string,
): AsyncGenerator<{ row: RawRow; file: string }> {
  for (const file of source.files) {
    const path = join(data, file);
    if (!existsSync(path)) continue;
    for await (const row of source.read(path)) yield { row, file };
  }
}

/** The names of fields rated above LOW, in any type of a contract. */
function protectedFieldsOf(contract: string): string[] {
  const fields = parse(contract).definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION ? (definition.fields ?? []) : [],
  );
  const closed = fields.filter((field) =>
    field.directives?.some(
      ({ name, arguments: given = [] }) =>
        name.value === 'sensitivity' &&
        given.some(({ value }) => value.kind === Kind.ENUM && value.value !== 'LOW'),
    ),
  );
  return [...new Set(closed.map(({ name }) => name.value))];
}

/** Which members of the value a column fills: where a canary in its cell comes out again. */
function fieldsFilledBy(source: Source, row: RawRow, column: string): string[] {
  const { structured } = row;
  const isObject = typeof structured === 'object' && structured !== null;
  const parsed = attempt(() =>
    source.parse({
      ...row,
      given: { ...row.given, [column]: CANARY },
      structured:
        isObject && column in structured ? { ...structured, [column]: CANARY } : structured,
    }),
  );
  if (parsed === EMPTY || !parsed?.ok) return [];
  return membersWith(parsed.value.value);
}

/** A parser may throw where a structure is not as it was made for: then no value comes of it. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

function membersWith(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    member === CANARY ? [name] : Array.isArray(member) ? [] : membersWith(member),
  );
}
