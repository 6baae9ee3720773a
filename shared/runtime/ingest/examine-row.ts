import type { ColumnLevels } from '../../core/column-levels';
import { openColumns, openWords } from '../../core/column-levels';
import { PassageError } from '../../core/errors';
import type { Rejection } from '../../core/parsed';
import { contentHash } from './content-hash';
import type { Identified, RawRow, Source } from './record-kind';
import { EMPTY } from './record-kind';
import type { RejectedRow, SourceRow } from './store/source-record-store';

/** What became of the rows of one source. Every row read is counted in exactly one of the others. */
export interface IngestCounts {
  read: number;
  accepted: number;
  /** Rows that are as they were, or older than what is known. */
  unchanged: number;
  revised: number;
  rejected: number;
  /** Rows that stand in the source more than once, word for word. */
  repeated: number;
  /** Rows that hold nothing. */
  empty: number;
}

export function noCounts(): IngestCounts {
  return { read: 0, accepted: 0, unchanged: 0, revised: 0, rejected: 0, repeated: 0, empty: 0 };
}

export type SeenRow = Pick<SourceRow, 'contentHash' | 'version'>;

/** A row to keep, unless the database already knows it. */
export interface Candidate<T> extends SourceRow {
  readonly value: T;
  /** True when the source already gave the same content for this id under an earlier version. */
  readonly repeats: boolean;
}

/** What is known while one file is read. */
export interface FileRun {
  readonly file: string;
  readonly counts: IngestCounts;
  readonly rejections: RejectedRow[];
  /** The row last taken under each record id of this file. */
  readonly seen: Map<string, SeenRow>;
  /** The same of the files of this source that were taken in before. */
  readonly seenBefore: ReadonlyMap<string, SeenRow>;
  /** The columns whose words may be kept, for each rating of columns that was met. */
  readonly open: Map<ColumnLevels, ReadonlySet<string>>;
}

/** Gives the row to keep; otherwise counts why there is none. */
export function examineRow<T>(
  source: Source<T>,
  row: RawRow,
  run: FileRun,
): Candidate<T> | undefined {
  const parsed = parseRow(source, row, run.file);
  if (parsed === EMPTY) {
    run.counts.empty += 1;
    return undefined;
  }
  if (!parsed.ok) return refuse(run, row, parsed.rejection);
  const candidate = toCandidate(row.given, parsed.value, openOf(source, row, run));
  const { recordId, contentHash: hash, version } = candidate;
  const before = run.seen.get(recordId) ?? run.seenBefore.get(recordId);
  if (before === undefined || isLater(candidate, before)) {
    run.seen.set(recordId, { contentHash: hash, version });
    return { ...candidate, repeats: before?.contentHash === hash };
  }
  if (before.contentHash !== hash && !isLater(before, candidate)) {
    return refuse(run, row, sameId(recordId));
  }
  run.counts[before.contentHash === hash ? 'repeated' : 'unchanged'] += 1;
  return undefined;
}

/** A parser gives rejections as data; when it throws, the file is not of the form it was made for. */
function parseRow<T>(source: Source<T>, row: RawRow, file: string) {
  try {
    return source.parse(row);
  } catch (cause) {
    throw asFileFailure(cause, `${file}, ${row.where}`, 'the row is not of the expected form');
  }
}

/** What goes wrong over a file, as an error that names it. */
export function asFileFailure(cause: unknown, where: string, message: string): PassageError {
  if (cause instanceof PassageError) return cause;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new PassageError('FILE_MALFORMED', `${message}: ${reason}`, { where, cause });
}

function refuse(run: FileRun, { where }: RawRow, rejection: Rejection): undefined {
  run.counts.rejected += 1;
  run.rejections.push({ where, ...rejection });
}

function isLater(row: SeenRow, before: SeenRow): boolean {
  return row.version !== null && before.version !== null && row.version > before.version;
}

function sameId(recordId: string): Rejection {
  const reason = 'another row of this source has the same id with other content, and is not older';
  return { column: 'id', value: recordId, reason };
}

function openOf<T>(source: Source<T>, row: RawRow, { open }: FileRun): ReadonlySet<string> {
  const levels = row.columns ?? source.columns;
  const known = open.get(levels) ?? openColumns(source.dataset, levels);
  open.set(levels, known);
  return known;
}

/** What may be kept of the words is part of the content: a column that is rated anew revises its rows. */
function toCandidate<T>(
  given: RawRow['given'],
  { value, recordId, version }: Identified<T>,
  open: ReadonlySet<string>,
): Omit<Candidate<T>, 'repeats'> {
  const asGiven = openWords(given, open);
  return {
    recordId: recordId ?? contentHash(given),
    version: version ?? null,
    contentHash: contentHash([given, value, Object.keys(asGiven)]),
    asGiven,
    value,
  };
}
