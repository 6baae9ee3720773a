import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** A process by its id and the moment it began, because ids are used again. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly began: string;
}

/** Identifies a process, or `undefined` when none runs under this id. */
export function identifyProcess(pid: number): ProcessIdentity | undefined {
  if (!isAlive(pid)) return undefined;
  const began = beginning(pid);
  return began === undefined ? undefined : { pid, began };
}

export function isStillRunning(identity: ProcessIdentity): boolean {
  return identifyProcess(identity.pid)?.began === identity.began;
}

/** Whether the process works in this folder; a PostgreSQL server works in its data folder. */
export function worksIn(pid: number, folder: string): boolean {
  try {
    if (process.platform !== 'linux') return psField(pid, 'command').includes(folder);
    return fs.readlinkSync(`/proc/${pid}/cwd`) === fs.realpathSync(folder);
  } catch {
    return false;
  }
}

/** A process that ended but was not yet collected by its parent counts as gone. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return process.platform !== 'linux' || statusFields(pid)?.[0] !== 'Z';
}

function beginning(pid: number): string | undefined {
  if (process.platform === 'linux') return statusFields(pid)?.[19];
  if (process.platform === 'win32') return 'unknown';
  try {
    return psField(pid, 'lstart');
  } catch {
    return undefined;
  }
}

/** The fields of proc_pid_stat(5) from the third on: state first, start time as the twentieth. */
function statusFields(pid: number): string[] | undefined {
  try {
    const line = fs.readFileSync(path.join('/proc', String(pid), 'stat'), 'latin1');
    return line.slice(line.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

function psField(pid: number, field: string): string {
  return execFileSync('ps', ['-o', `${field}=`, '-p', String(pid)], { encoding: 'utf8' }).trim();
}
