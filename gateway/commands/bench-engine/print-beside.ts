import { readFileSync, readdirSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import { printTable } from '../../../shared/tools/bench/print-table';
import { type CpuProfile, hotSpots } from './hot-spots';

const SHOWN_HOT_SPOTS = 40;

/** Figures mean little when others use the processors, too. */
export function printLoad(when: string): void {
  const [one = 0, five = 0] = loadavg();
  console.log(`load average ${when}: ${one.toFixed(1)} (1 min), ${five.toFixed(1)} (5 min)\n`);
}

/** Where the time went, from the CPU profiles of a folder. */
export function printHotSpots(folder: string): void {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.cpuprofile'))) {
    const profile = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as CpuProfile;
    printTable(
      `Where Passage's time went (${file})`,
      ['function', 'place', '% of busy time'],
      hotSpots(profile, SHOWN_HOT_SPOTS).map(({ name, place, share }) => [
        name,
        place,
        (share * 100).toFixed(1),
      ]),
    );
  }
}
