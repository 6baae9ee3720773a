import type { ColumnLevels } from '../../core/column-levels';
import type { Dataset } from '../../core/dataset';
import type { OrganizationAsGiven, PlaceAsGiven } from '../../core/mention';
import type { Parsed } from '../../core/parsed';
import type { Transaction } from '../postgres';

/** One row as its provider wrote it, and where it stands: `row 17`, `line 3`, `feature 5`. */
export interface RawRow {
  readonly where: string;
  readonly given: Readonly<Record<string, string>>;
  /** The same row in the reader's own structure, for sources that are not flat tables. */
  readonly structured?: unknown;
  /** How sensitive its columns are, where that follows from the sheet and not from the source. */
  readonly columns?: ColumnLevels;
}

/** The words of a record that the directory will resolve. */
export interface Mentions {
  readonly places?: readonly PlaceAsGiven[];
  readonly organizations?: readonly OrganizationAsGiven[];
  readonly sectors?: readonly string[];
}

/** A value taken in from a data set, under the id that the data set gives it. */
export interface Ingested<T> {
  readonly dataset: string;
  readonly recordId: string;
  readonly value: T;
}

/**
 * One kind of record of the graph: how it is written, and which words in it need resolving.
 * Its members are methods, so that kinds of different records fit in one list.
 */
export interface RecordKind<T> {
  /** The name of its GraphQL type, also used in files of Passage's own format. */
  readonly name: string;
  mentions(this: void, value: T): Mentions;
  /** Checks a value that stands in a file of Passage's own format. */
  readOwn(this: void, value: unknown): Parsed<T>;
  /** Inserts or replaces the rows of these records; called only for new or changed ones. */
  write(this: void, manager: Transaction, records: readonly Ingested<T>[]): Promise<void>;
}

export interface Identified<T> {
  readonly value: T;
  /** The publisher's id; absent when it gives none: then the hash of the row is the id. */
  readonly recordId?: string;
  /** The publisher's version or date of change: of two rows with one id the later one stands. */
  readonly version?: string;
}

/** Rows of one data set, from files to values. */
export interface Source<T = unknown> {
  readonly dataset: Dataset;
  readonly kind: RecordKind<T>;
  /** How sensitive its columns are; the words of one that is not named are not kept. */
  readonly columns: ColumnLevels;
  /** Paths below the data folder; a source whose files are absent is skipped and said to be. */
  readonly files: readonly string[];
  read(this: void, path: string): AsyncIterable<RawRow> | Iterable<RawRow>;
  /** Pure. `EMPTY` for a row that holds nothing, which is counted apart. */
  parse(this: void, row: RawRow): Parsed<Identified<T>> | typeof EMPTY;
}

export const EMPTY = Symbol('an empty row');
