import { existsSync, mkdirSync, readFileSync, truncateSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import path from 'node:path';
import { PassageError } from '../../core/errors';
import { generateKeys, readPrivateKey } from '../../sharing/ed25519';
import type { SignedUse } from '../../sharing/break-glass';
import { readEntry } from '../../sharing/mirror/mirror-entry';
import { MirrorLog, type NewEntry } from '../../sharing/mirror/mirror-log';
import type { MirrorLines } from '../../sharing/mirror/verify-mirror';
import { instantOf } from '../../sharing/parse-document';
import { lockFolder } from '../embedded-postgres/folder-lock';
import { writeWhole } from '../write-whole';
import { type PlacedLine, linesBack } from './lines-back';

const ENTRIES_FILE = 'entries.ndjson';
export const HEADS_FILE = 'heads.ndjson';
const KEY_FILE = 'key.pem';
const OWNER_ONLY = 0o600;

/** The log of readings as a service writes it. */
export interface Mirror {
  /** Resolves when the entry is on the disk and covered by a signed head. Rejects when it is not. */
  readonly write: (entry: NewEntry) => Promise<void>;
  /** The entries that begin before an offset, the latest first. */
  readonly readBack: (before?: number) => AsyncGenerator<PlacedLine>;
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly entry: NewEntry;
  readonly done: () => void;
  readonly failed: (cause: unknown) => void;
}

/**
 * Opens a folder that one process writes: entries and signed heads, line by line. Entries that arrive while
 * others are written go to the disk together, under one head.
 * Rejects with PassageError ALREADY_RUNNING, FILE_UNREADABLE.
 */
export async function openMirror(folder: string): Promise<Mirror> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = lockFolder(folder);
  if (!('release' in lock)) {
    throw new PassageError('ALREADY_RUNNING', `process ${lock.pid} writes this log of readings`, {
      where: folder,
      expected: 'a folder for each gateway',
    });
  }
  const writer = new MirrorWriter(folder);
  await writer.reopen();
  return {
    write: (entry) => writer.write(entry),
    readBack: (before) => linesBack(path.join(folder, ENTRIES_FILE), before),
    close: async () => {
      await writer.close();
      lock.release();
    },
  };
}

/** The lines of a mirror's folder; a line that was never finished was never acknowledged and is left out. */
export function readMirror(folder: string): MirrorLines {
  return { entries: linesOf(folder, ENTRIES_FILE), heads: linesOf(folder, HEADS_FILE) };
}

/** The crises that a mirror holds. */
export function recordedCrises(folder: string): SignedUse[] {
  return readMirror(folder).entries.flatMap((line) =>
    line.includes('"breakGlass"') ? (readEntry(line)?.breakGlass ?? []) : [],
  );
}

class MirrorWriter {
  private log: MirrorLog | undefined;
  private files: readonly FileHandle[] = [];
  private waiting: Waiting[] = [];
  private running: Promise<void> | undefined;

  constructor(private readonly folder: string) {}

  /** Goes on from what is on the disk; a head covers entries that a sudden end left without one. */
  async reopen(): Promise<void> {
    await this.closeFiles();
    const { entries, heads } = readMirror(this.folder);
    for (const [file, lines] of [
      [ENTRIES_FILE, entries],
      [HEADS_FILE, heads],
    ] as const) {
      cutUnfinished(path.join(this.folder, file), lines);
    }
    const log = new MirrorLog(privateKeyOf(this.folder)).resume(entries, heads);
    this.files = await Promise.all(
      [ENTRIES_FILE, HEADS_FILE].map((file) => open(path.join(this.folder, file), 'a', OWNER_ONLY)),
    );
    if (entries.length > 0) await append(this.files[1], log.head(instantOf(Date.now())));
    this.log = log;
  }

  write(entry: NewEntry): Promise<void> {
    return new Promise((done, failed) => {
      this.waiting.push({ entry, done, failed });
      this.running ??= this.run().finally(() => (this.running = undefined));
    });
  }

  async close(): Promise<void> {
    await this.running;
    await this.closeFiles();
  }

  private async run(): Promise<void> {
    while (this.waiting.length > 0) {
      const batch = this.waiting.splice(0);
      try {
        if (this.log === undefined) await this.reopen();
        const log = this.log!;
        await append(this.files[0], batch.map(({ entry }) => log.append(entry)).join('\n'));
        await append(this.files[1], log.head(instantOf(Date.now())));
        for (const { done } of batch) done();
      } catch (cause) {
        // What is on the disk is not known now: the next entry reads it anew.
        this.log = undefined;
        for (const { failed } of batch) failed(cause);
      }
    }
  }

  private async closeFiles(): Promise<void> {
    const files = this.files;
    this.files = [];
    await Promise.all(files.map((file) => file.close().catch(() => undefined)));
  }
}

async function append(file: FileHandle | undefined, lines: string): Promise<void> {
  if (file === undefined) throw new PassageError('INTERNAL', 'the log of readings is closed');
  await file.appendFile(`${lines}\n`);
  await file.datasync();
}

function privateKeyOf(folder: string) {
  const file = path.join(folder, KEY_FILE);
  if (!existsSync(file)) writeWhole(file, generateKeys().privatePem);
  return readPrivateKey(readFileSync(file, 'utf8'));
}

function linesOf(folder: string, name: string): string[] {
  const file = path.join(folder, name);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8').split('\n').slice(0, -1);
}

function cutUnfinished(file: string, lines: readonly string[]): void {
  if (!existsSync(file)) return;
  const whole = lines.reduce((bytes, line) => bytes + Buffer.byteLength(line) + 1, 0);
  truncateSync(file, whole);
}
