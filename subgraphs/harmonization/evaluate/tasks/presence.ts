import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import {
  secondsSince,
  type EvaluationTask,
  type Measure,
} from '../../../../shared/runtime/evaluation/evaluation-task';
import { readCells } from '../../../../shared/runtime/ingest/read-csv';
import { presenceKey } from '../../domain/presence-key';
import { countRows, type RowCounts } from '../count-rows';
import { measureSomalia } from '../measure-somalia';

const SHEETS = ['logistics', 'operational-presence'];

/** Who does what where: presences counted once in three sheets as they were released. */
export const presence: EvaluationTask = {
  name: 'presence',
  run({ data, out }) {
    const folder = join(data, ...SHEETS);
    return [measureSomalia(folder), measureEthiopia(folder), measureMali(folder, out)];
  },
};

function measureEthiopia(folder: string): Measure {
  const start = performance.now();
  const [header, ...rows] = readCells(join(folder, 'eth_3w_august_2025.csv')).map(
    ({ cells }) => cells,
  );
  const counts = countRows(rows);
  const column = (name: string) =>
    header!.findIndex((cell) => cell.trim().toLowerCase() === name.toLowerCase());
  const keysOf = (names: readonly string[]) =>
    new Set(
      counts.real.flatMap((cells) =>
        names.flatMap((name) => {
          const organization =
            cells[column(name)]!.trim() || cells[column(name.replace('Name', 'Acronym'))]!;
          const claim = {
            area: cells[column('WoredaPcod')]!,
            sector: cells[column('Cluster')]!,
            organization,
          };
          return organization.trim() === '' ? [] : [presenceKey(claim)];
        }),
      ),
    ).size;
  const implementers = keysOf(['Implementing Partner Name']);
  const anybody = keysOf(['Donor Name', 'Program Partner Name', 'Implementing Partner Name']);
  return {
    task: '3W Ethiopia, August 2025',
    seconds: secondsSince(start),
    result: `${counts.real.length} real rows, ${counts.repeated.length} repeated, ${counts.empty} empty`,
    target: '3,122 real rows, none repeated, empty apart',
    isReached: counts.real.length === 3122 && counts.repeated.length === 0 && counts.empty === 4202,
    notes: [
      `${implementers} presences when implementing partners are counted once; ${anybody} if donors and programme partners were counted as present too.`,
    ],
  };
}

/** Every row that is repeated is written out with the times that it stands. */
function measureMali(folder: string, out: string): Measure {
  const start = performance.now();
  const [head, , ...rows] = readCells(join(folder, 'mli_5w_2022-03.csv')).map(({ cells }) => cells);
  const { real, repeated, empty } = countRows(rows);
  const repeats = rows.length - real.length - empty;
  const groups = [...repeated].sort((a, b) => b.times - a.times);
  const path = writeRepeats(out, head!, groups);
  return {
    task: '3W Mali, March 2022',
    seconds: secondsSince(start),
    result: `${real.length} distinct rows, ${repeats} repeats of ${groups.length} of them named`,
    target: '21,354 repeats named',
    isReached:
      repeats === 21_354 && groups.reduce((sum, { times }) => sum + times - 1, 0) === repeats,
    notes: [
      `All ${groups.length} repeated rows stand in ${path}; the first one ${groups[0]!.times} times.`,
    ],
  };
}

function writeRepeats(out: string, head: readonly string[], groups: RowCounts['repeated']): string {
  const path = join(out, 'presence-repeats.csv');
  const rows = groups.map(({ times, cells }) => [String(times), ...cells]);
  mkdirSync(out, { recursive: true });
  writeFileSync(path, stringify([['times', ...head], ...rows]));
  return path;
}
