import type { Database, Transaction } from '../postgres';
import type { Candidate, FileRun, IngestCounts, SeenRow } from './examine-row';
import { asFileFailure, examineRow, noCounts } from './examine-row';
import type { RawRow, Source } from './record-kind';
import { saveMentions } from './store/mention-store';
import { saveDataset, saveRejections, saveSourceRows } from './store/source-record-store';

export interface IngestFile {
  /** Where the file is on this machine. */
  readonly path: string;
  /** Its name below the data folder: what people read in tables and errors. */
  readonly name: string;
  /** The row last taken under each record id of this source in this run. */
  readonly seen: Map<string, SeenRow>;
  readonly onProgress: (read: number) => void;
}

const BATCH = 2_000;

/**
 * Takes in one file in one transaction: all of it or, when it is malformed, nothing.
 * @throws PassageError that names the file, whatever went wrong.
 */
export async function ingestFile<T>(
  database: Database,
  source: Source<T>,
  file: IngestFile,
): Promise<IngestCounts> {
  const run: FileRun = {
    file: file.name,
    counts: noCounts(),
    rejections: [],
    seen: new Map(),
    seenBefore: file.seen,
    open: new Map(),
  };
  try {
    await database.transaction((manager) => ingestRows(manager, source, file, run));
  } catch (cause) {
    throw asFileFailure(cause, file.name, 'the records cannot be kept');
  }
  for (const [recordId, row] of run.seen) file.seen.set(recordId, row);
  return run.counts;
}

async function ingestRows<T>(
  manager: Transaction,
  source: Source<T>,
  file: IngestFile,
  run: FileRun,
): Promise<void> {
  const { counts, rejections } = run;
  const dataset = source.dataset.id;
  await saveDataset(manager, source.dataset);
  let batch: Candidate<T>[] = [];
  for await (const row of readRows(source, file)) {
    counts.read += 1;
    const candidate = examineRow(source, row, run);
    if (candidate) batch.push(candidate);
    if (counts.read % BATCH === 0) file.onProgress(counts.read);
    if (batch.length >= BATCH) {
      await saveBatch(manager, source, batch, counts);
      batch = [];
    }
  }
  await saveBatch(manager, source, batch, counts);
  await saveRejections(manager, { dataset, file: file.name }, rejections);
}

async function* readRows<T>(source: Source<T>, { path, name }: IngestFile): AsyncGenerator<RawRow> {
  try {
    yield* source.read(path);
  } catch (cause) {
    throw asFileFailure(cause, name, 'the file is not of the expected form');
  }
}

async function saveBatch<T>(
  manager: Transaction,
  source: Source<T>,
  batch: readonly Candidate<T>[],
  counts: IngestCounts,
): Promise<void> {
  const dataset = source.dataset.id;
  for (const group of withoutSameIds(batch)) {
    const rows = group.map(({ value: _value, repeats: _repeats, ...row }) => row);
    const outcomes = await saveSourceRows(manager, dataset, rows);
    for (const { recordId, repeats } of group) {
      counts[outcomes.get(recordId) ?? (repeats ? 'repeated' : 'unchanged')] += 1;
    }
    const changed = group.filter(({ recordId }) => outcomes.has(recordId));
    if (changed.length === 0) continue;
    await saveMentions(
      manager,
      changed.map(({ value }) => source.kind.mentions(value)),
    );
    await source.kind.write(
      manager,
      changed.map(({ recordId, value }) => ({ dataset, recordId, value })),
    );
  }
}

/** One statement cannot touch a row twice: later rows of an id go into a later group. */
function withoutSameIds<T>(batch: readonly Candidate<T>[]): Candidate<T>[][] {
  const groups: { ids: Set<string>; rows: Candidate<T>[] }[] = [];
  for (const row of batch) {
    let group = groups.find(({ ids }) => !ids.has(row.recordId));
    if (!group) groups.push((group = { ids: new Set(), rows: [] }));
    group.ids.add(row.recordId);
    group.rows.push(row);
  }
  return groups.map(({ rows }) => rows);
}
