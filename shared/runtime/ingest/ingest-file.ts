import type { Rejection } from '../../core/parsed';
import type { Database, Transaction } from '../postgres';
import { contentHash } from './content-hash';
import type { Identified, RawRow, Source } from './record-kind';
import { EMPTY } from './record-kind';
import { saveMentions } from './store/mention-store';
import type { RejectedRow, SourceRow } from './store/source-record-store';
import { saveDataset, saveRejections, saveSourceRows } from './store/source-record-store';

/** What became of the rows of one source. Every row read is counted in exactly one of the others. */
export interface IngestCounts {
  read: number;
  accepted: number;
  unchanged: number;
  revised: number;
  rejected: number;
  /** Rows that stand in the source more than once, word for word. */
  repeated: number;
  /** Rows that hold nothing. */
  empty: number;
}

export interface IngestFile {
  /** Where the file is on this machine. */
  readonly path: string;
  /** Its name below the data folder: what people read in tables and errors. */
  readonly name: string;
  /** The row last taken under each record id of this source in this run. */
  readonly seen: Map<string, SeenRow>;
  readonly onProgress: (read: number) => void;
}

export type SeenRow = Pick<SourceRow, 'contentHash' | 'version'>;

const BATCH = 2_000;

interface Candidate<T> extends SourceRow {
  readonly value: T;
}

/** Takes in one file in one transaction: all of it or, when it is malformed, nothing. */
export async function ingestFile<T>(
  database: Database,
  source: Source<T>,
  file: IngestFile,
): Promise<IngestCounts> {
  return database.transaction(async (manager) => {
    const counts = noCounts();
    const rejections: RejectedRow[] = [];
    await saveDataset(manager, source.dataset);
    let batch: Candidate<T>[] = [];
    for await (const row of source.read(file.path)) {
      counts.read += 1;
      const candidate = examine(source, row, { counts, rejections, seen: file.seen });
      if (candidate) batch.push(candidate);
      if (counts.read % BATCH === 0) file.onProgress(counts.read);
      if (batch.length >= BATCH) {
        await saveBatch(manager, source, batch, counts);
        batch = [];
      }
    }
    await saveBatch(manager, source, batch, counts);
    await saveRejections(manager, { dataset: source.dataset.id, file: file.name }, rejections);
    return counts;
  });
}

export function noCounts(): IngestCounts {
  return { read: 0, accepted: 0, unchanged: 0, revised: 0, rejected: 0, repeated: 0, empty: 0 };
}

interface Run {
  readonly counts: IngestCounts;
  readonly rejections: RejectedRow[];
  readonly seen: Map<string, SeenRow>;
}

function examine<T>(source: Source<T>, row: RawRow, run: Run): Candidate<T> | undefined {
  const parsed = source.parse(row);
  if (parsed === EMPTY) {
    run.counts.empty += 1;
    return undefined;
  }
  if (!parsed.ok) {
    run.counts.rejected += 1;
    run.rejections.push({ where: row.where, ...parsed.rejection });
    return undefined;
  }
  const candidate = toCandidate(row, parsed.value);
  const before = run.seen.get(candidate.recordId);
  if (before?.contentHash === candidate.contentHash) {
    run.counts.repeated += 1;
    return undefined;
  }
  if (before && !isLater(candidate, before)) {
    run.counts.rejected += 1;
    run.rejections.push({ where: row.where, ...sameId(candidate.recordId) });
    return undefined;
  }
  const { contentHash: hash, version } = candidate;
  run.seen.set(candidate.recordId, { contentHash: hash, version });
  return candidate;
}

function isLater(row: SeenRow, before: SeenRow): boolean {
  return row.version !== null && before.version !== null && row.version > before.version;
}

function sameId(recordId: string): Rejection {
  const reason = 'another row of this source has the same id with other content, and is not older';
  return { column: 'id', value: recordId, reason };
}

function toCandidate<T>(
  { given }: RawRow,
  { value, recordId, version }: Identified<T>,
): Candidate<T> {
  return {
    recordId: recordId ?? contentHash(given),
    version: version ?? null,
    contentHash: contentHash([given, value]),
    asGiven: given,
    value,
  };
}

async function saveBatch<T>(
  manager: Transaction,
  source: Source<T>,
  batch: readonly Candidate<T>[],
  counts: IngestCounts,
): Promise<void> {
  const dataset = source.dataset.id;
  for (const group of withoutSameIds(batch)) {
    const rows = group.map(({ value: _value, ...row }) => row);
    const outcomes = await saveSourceRows(manager, dataset, rows);
    const changed = group.filter(({ recordId }) => outcomes.has(recordId));
    for (const outcome of outcomes.values()) counts[outcome] += 1;
    counts.unchanged += group.length - changed.length;
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
