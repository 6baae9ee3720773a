import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { PassageError } from '../../core/errors';
import { OWN_FORMAT } from '../../runtime/ingest/own-format';
import { givenWords } from '../../runtime/ingest/read-json';
import type { SyntheticDataset, SyntheticRecord } from './synthetic';
import { SYNTHETIC } from './synthetic';

const BUFFER_CHARACTERS = 1 << 18;
const UNFINISHED = '.unfinished';

export interface WrittenFile {
  readonly name: string;
  readonly kind: string;
  readonly records: number;
  /** Lines with a record: those that stand several times count so often. */
  readonly lines: number;
  readonly bytes: number;
}

export interface WriteOptions {
  readonly folder: string;
  /** A loader holds one file in memory: larger data sets are written as several. */
  readonly linesInFile: number;
}

/**
 * Writes records into a file for each data set, in Passage's own format. What an earlier run left in
 * the folder is removed. Files bear their names only when all are whole.
 * @throws PassageError FILE_UNREADABLE
 */
export function writeRecords(
  records: Iterable<SyntheticRecord>,
  { folder, linesInFile }: WriteOptions,
): WrittenFile[] {
  try {
    clear(folder);
    const open = new Map<string, OpenFile>();
    const done: OpenFile[] = [];
    for (const record of records) {
      const { id } = record.dataset;
      let file = open.get(id);
      if (file && file.lines >= linesInFile) {
        file.close();
        done.push(file);
        file = new OpenFile(folder, record.dataset, file.part + 1);
        open.set(id, file);
      }
      if (!file) open.set(id, (file = new OpenFile(folder, record.dataset, 1)));
      file.write(record);
    }
    for (const file of open.values()) file.close();
    const all = [...done, ...open.values()];
    for (const { path } of all) renameSync(path + UNFINISHED, path);
    return all.map(({ name, kind, records: count, lines, bytes }) => {
      return { name, kind, records: count, lines, bytes };
    });
  } catch (cause) {
    if (cause instanceof PassageError) throw cause;
    throw unwritable(folder, cause);
  }
}

function clear(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    const isOurs = name.endsWith(OWN_FORMAT) || name.endsWith(OWN_FORMAT + UNFINISHED);
    if (name.startsWith(SYNTHETIC) && isOurs) rmSync(join(folder, name));
  }
}

function unwritable(folder: string, cause: unknown): PassageError {
  const [reason] = String(cause)
    .replace(/^Error: /, '')
    .split(',');
  return new PassageError('FILE_UNREADABLE', `the records cannot be written: ${reason}`, {
    where: folder,
    expected: 'a folder that may be written, with room on its disk',
    cause,
  });
}

class OpenFile {
  readonly name: string;
  readonly path: string;
  readonly kind: string;
  records = 0;
  lines = 0;
  bytes = 0;
  #buffer = '';
  readonly #descriptor: number;

  constructor(
    folder: string,
    { kind, ...dataset }: SyntheticDataset,
    readonly part: number,
  ) {
    this.name = `${dataset.id}${part === 1 ? '' : `-part-${part}`}${OWN_FORMAT}`;
    this.path = join(folder, this.name);
    this.kind = kind;
    this.#descriptor = openSync(this.path + UNFINISHED, 'w');
    this.#add(`${JSON.stringify({ passage: 1, kind, dataset })}\n`);
  }

  write({ recordId, version, value, times = 1 }: SyntheticRecord): void {
    const line = `${JSON.stringify({ recordId, version, given: givenWords(value), value })}\n`;
    for (let time = 0; time < times; time += 1) this.#add(line);
    this.records += 1;
    this.lines += times;
  }

  close(): void {
    this.#flush();
    closeSync(this.#descriptor);
  }

  #add(text: string): void {
    this.#buffer += text;
    if (this.#buffer.length > BUFFER_CHARACTERS) this.#flush();
  }

  #flush(): void {
    const bytes = Buffer.from(this.#buffer);
    for (let at = 0; at < bytes.length;) at += writeSync(this.#descriptor, bytes, at);
    this.bytes += bytes.length;
    this.#buffer = '';
  }
}
