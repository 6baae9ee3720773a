import { printTable } from './print-table';
import { withLoadedDatabases } from './with-network';

/** Loads every source of a data folder into empty databases: rows per second by source, memory by process. */
export async function benchLoad(data: string): Promise<void> {
  await withLoadedDatabases(data, (report, _home, milliseconds) => {
    const rows = report.summaries.map(({ owner, source, read }) => {
      const took = report.milliseconds.get(source) ?? 0;
      const perSecond = took > 0 ? Math.round(read / (took / 1000)) : '';
      return [`${owner} ${source}`, read, (took / 1000).toFixed(2), perSecond];
    });
    printTable('Load', ['source', 'rows', 'seconds', 'rows/s'], rows);
    const memory = [...report.peakMemoryKib].map(([owner, kib]) => [owner, toMib(kib)]);
    printTable('Peak memory of each loader', ['process', 'MiB'], memory);
    const seconds = milliseconds / 1000;
    console.log(`${report.rowsRead()} rows in ${seconds.toFixed(1)} s (aim: under 60 s).`);
    return Promise.resolve();
  });
}

function toMib(kib: number): number {
  return Math.round(kib / 1024);
}
