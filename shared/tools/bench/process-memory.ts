import { readFileSync, readdirSync } from 'node:fs';

/**
 * Memory of a process and all that it started, in MiB, from `/proc` of Linux; undefined elsewhere.
 * What processes share, as the buffers of PostgreSQL, counts once (`Pss`, proc(5)).
 */
export function processMemoryMib(pid: number): number | undefined {
  try {
    const members = [pid];
    for (const member of members) members.push(...childrenOf(member));
    return members.reduce((sum, member) => sum + shareOf(member), 0) / 1_024;
  } catch {
    return undefined;
  }
}

function childrenOf(pid: number): number[] {
  const threads = readdirSync(`/proc/${pid}/task`);
  const texts = threads.map((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8'),
  );
  return texts.flatMap((text) => text.split(' ').filter(Boolean).map(Number));
}

function shareOf(pid: number): number {
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  return Number(/^Pss:\s+(\d+) kB$/m.exec(rollup)?.[1] ?? 0);
}
