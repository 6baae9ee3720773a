import Table from 'cli-table3';
import type { WrittenFile } from './write-records';

/** A row for each file, and their sum. */
export function writtenTable(files: readonly WrittenFile[]): string {
  const table = new Table({
    head: ['file', 'kind', 'records', 'lines', 'bytes'],
    style: { head: [], border: [], compact: true },
    colAligns: ['left', 'left', 'right', 'right', 'right'],
  });
  for (const { name, kind, records, lines, bytes } of files) {
    table.push([name, kind, ...[records, lines, bytes].map(grouped)]);
  }
  const sum = (of: (file: WrittenFile) => number) =>
    grouped(files.reduce((total, file) => total + of(file), 0));
  table.push([
    `${files.length} files`,
    '',
    sum(({ records }) => records),
    sum(({ lines }) => lines),
    sum(({ bytes }) => bytes),
  ]);
  return table.toString();
}

function grouped(count: number): string {
  return count.toLocaleString('en');
}
