import { join } from 'node:path';
import {
  secondsSince,
  type EvaluationTask,
  type Measure,
} from '../../../../shared/runtime/evaluation/evaluation-task';
import { readCells } from '../../../../shared/runtime/ingest/read-csv';
import { presenceKey } from '../../domain/presence-key';
import { countRows } from '../count-rows';
import { measureSomalia } from '../measure-somalia';

const SHEETS = ['logistics', 'operational-presence'];

/** Who does what where: presences counted once in three sheets as they were released. */
export const presence: EvaluationTask = {
  name: 'presence',
  run({ data }) {
    const folder = join(data, ...SHEETS);
    return [measureSomalia(folder), measureEthiopia(folder), measureMali(folder)];
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

function measureMali(folder: string): Measure {
  const start = performance.now();
  const [, , ...rows] = readCells(join(folder, 'mli_5w_2022-03.csv')).map(({ cells }) => cells);
  const { real, repeated, empty } = countRows(rows);
  const most = [...repeated].sort((a, b) => b.times - a.times)[0]!;
  return {
    task: '3W Mali, March 2022',
    seconds: secondsSince(start),
    result: `${real.length} distinct rows, ${rows.length - real.length - empty} repeats of ${repeated.length} of them named`,
    target: '21,354 repeats named',
    isReached: rows.length - real.length - empty === 21_354,
    notes: [
      `The row repeated most stands ${most.times} times: ${most.cells.filter((cell) => cell !== '').join(', ')}.`,
    ],
  };
}
