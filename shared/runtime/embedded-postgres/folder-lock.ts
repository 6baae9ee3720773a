import fs from 'node:fs';
import path from 'node:path';
import type { ProcessIdentity } from './process-identity';
import { identifyProcess, isStillRunning } from './process-identity';

export interface FolderLock {
  /** Adds what a second process should learn about the holder, such as its address. */
  publish(note: string): void;
  release(): void;
}

interface LockContent extends ProcessIdentity {
  readonly note?: string;
}

/** Who holds the lock, when it is held. */
export interface LockHolder {
  readonly pid: number;
  readonly note?: string;
}

/**
 * Takes the lock of a folder for this process, or tells who holds it. The lock of a process that was
 * killed does not count. It is given back on exit.
 */
export function lockFolder(folder: string): FolderLock | LockHolder {
  const file = path.join(folder, 'lock');
  const own: LockContent = { pid: process.pid, began: identifyProcess(process.pid)?.began ?? '' };
  for (;;) {
    if (tryCreate(file, own)) return heldLock(file, own);
    const holder = readLock(file);
    if (holder !== undefined && isStillRunning(holder)) return holder;
    removeStale(file);
  }
}

function heldLock(file: string, own: LockContent): FolderLock {
  const release = () => {
    process.off('exit', release);
    if (readLock(file)?.pid === own.pid) fs.rmSync(file, { force: true });
  };
  process.on('exit', release);
  return { publish: (note) => replace(file, { ...own, note }), release };
}

/** A hard link fails when its name is taken and never shows a half-written file. */
function tryCreate(file: string, content: LockContent): boolean {
  const draft = writeDraft(file, content);
  try {
    fs.linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    fs.rmSync(draft, { force: true });
  }
}

function replace(file: string, content: LockContent): void {
  fs.renameSync(writeDraft(file, content), file);
}

function writeDraft(file: string, content: LockContent): string {
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, JSON.stringify(content), { mode: 0o600 });
  return draft;
}

function readLock(file: string): LockContent | undefined {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')) as LockContent;
  } catch {
    return undefined;
  }
}

/** Moves the stale lock away before deleting it, so that a lock taken meanwhile is put back. */
function removeStale(file: string): void {
  const moved = `${file}.stale.${process.pid}`;
  try {
    fs.renameSync(file, moved);
  } catch {
    return;
  }
  const taken = readLock(moved);
  if (taken !== undefined && isStillRunning(taken)) fs.renameSync(moved, file);
  else fs.rmSync(moved, { force: true });
}
