import { readFileSync, readdirSync } from 'node:fs';
import { PassageError } from '../../../shared/core/errors';

/** The unit of times in `/proc/<pid>/stat` on Linux. */
const TICKS_PER_SECOND = 100;

export interface Usage {
  /** User and system time, of the process and of all that it started. */
  readonly cpuMs: number;
  readonly memoryMib: number;
}

export interface ProcessStat {
  readonly parent: number;
  readonly cpuMs: number;
}

/** Reads a line of `/proc/<pid>/stat` (proc(5)); the name of a program may hold spaces and brackets. */
export function parseStat(line: string): ProcessStat {
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  const ticks = Number(fields[11]) + Number(fields[12]);
  return { parent: Number(fields[1]), cpuMs: (ticks * 1_000) / TICKS_PER_SECOND };
}

/** `VmRSS` of `/proc/<pid>/status` in MiB. */
export function parseMemory(status: string): number {
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1_024;
}

/**
 * What a process and those below it have used so far, from the operating system.
 * @throws PassageError PLATFORM_UNSUPPORTED where there is no `/proc`.
 */
export function usageOf(pid: number): Usage {
  const stats = readStats();
  const members = [pid];
  for (const member of members) {
    for (const [child, { parent }] of stats) if (parent === member) members.push(child);
  }
  const cpuMs = members.reduce((sum, member) => sum + (stats.get(member)?.cpuMs ?? 0), 0);
  const memoryMib = members.reduce((sum, member) => sum + memoryOf(member), 0);
  return { cpuMs, memoryMib };
}

function readStats(): Map<number, ProcessStat> {
  const stats = new Map<number, ProcessStat>();
  for (const name of listProcesses()) {
    const line = readIfThere(`/proc/${name}/stat`);
    if (line !== undefined) stats.set(Number(name), parseStat(line));
  }
  return stats;
}

function listProcesses(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch (cause) {
    throw new PassageError('PLATFORM_UNSUPPORTED', 'the bench reads CPU time from /proc of Linux', {
      cause,
    });
  }
}

function memoryOf(pid: number): number {
  return parseMemory(readIfThere(`/proc/${pid}/status`) ?? '');
}

/** Processes end while the list is read. */
function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
