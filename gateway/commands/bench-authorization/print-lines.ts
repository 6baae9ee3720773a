import { printTable } from '../../../shared/tools/bench/print-table';
import type { Summary } from '../bench-engine/summarize';
import { type Line, PROMISED } from './lines';

/** What decisions and signed calls may cost beside the engine, of its CPU per request. */
const PROMISE = 1.15;

const HEAD = [
  'gateway',
  'CPU ms/request',
  'of the first',
  'requests/s',
  'p50 ms',
  'p99 ms',
  'collections/1,000',
  'memory MiB',
  'owners CPU ms',
];

/** One workload as a table, the first line being what all others are compared with. */
export function printLines(
  lines: readonly Line[],
  summaries: readonly Summary[],
  unique: boolean,
): void {
  const first = summaries[0]?.cpuMsPerRequest ?? NaN;
  const kind = unique ? 'headers unique per request' : 'identical requests';
  printTable(
    `The network question with and without authorization, ${kind}`,
    HEAD,
    summaries.map((summary, index) => [
      lines[index]?.name ?? '',
      summary.cpuMsPerRequest.toFixed(3),
      ratio(summary.cpuMsPerRequest / first),
      summary.requestsPerSecond.toFixed(0),
      summary.p50.toFixed(1),
      summary.p99.toFixed(1),
      (summary.collectionsPerRequest * 1_000).toFixed(0),
      summary.memoryMib.toFixed(0),
      summary.ownersCpuMsPerRequest.toFixed(2),
    ]),
  );
  const promised = summaries[lines.findIndex(({ name }) => name === PROMISED)];
  if (promised === undefined || !unique) return;
  const share = promised.cpuMsPerRequest / first;
  const isKept = share <= PROMISE;
  console.log(
    `Decisions and HMAC: ${ratio(share)} of the first line's CPU; promised at most ${ratio(PROMISE)}: ${isKept ? 'kept' : 'NOT kept'}\n`,
  );
}

function ratio(share: number): string {
  return `${share.toFixed(2)}x`;
}
