import { spawn } from 'node:child_process';
import {
  parseMemory,
  parseStat,
  usageOf,
} from '../../../../gateway/commands/bench-engine/process-usage';

describe('what a process used', () => {
  it('adds user and system time of a program whose name holds spaces and brackets', () => {
    const line = '42 (a (odd) name) S 7 42 42 0 -1 4194304 100 0 0 0 250 50 9 9 20 0 11 0 100';
    expect(parseStat(line)).toEqual({ parent: 7, cpuMs: 3_000 });
  });

  it('reads the resident memory, and none of a process that has none', () => {
    expect(parseMemory('Name:\tnode\nVmHWM:\t 4096 kB\nVmRSS:\t    2048 kB\n')).toBe(2);
    expect(parseMemory('Name:\tkthread\n')).toBe(0);
  });

  it('counts the memory of processes that the process started', async () => {
    const before = usageOf(process.pid).memoryMib;
    const child = spawn(process.execPath, ['-e', 'console.log(1); setInterval(() => {}, 1000)']);
    await new Promise((resolve) => child.stdout.once('data', resolve));
    const own = usageOf(child.pid ?? 0).memoryMib;
    const together = usageOf(process.pid).memoryMib;
    child.kill('SIGKILL');
    expect(own).toBeGreaterThan(10);
    expect(together).toBeGreaterThan(before + own / 2);
  });
});
