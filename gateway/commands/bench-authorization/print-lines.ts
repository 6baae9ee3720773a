import { printTable, quantile } from '../../../shared/tools/bench/print-table';
import type { Summary } from '../bench-engine/summarize';
import { type Line, PROMISED } from './lines';

/** What decisions and signed calls may cost beside the engine, of its CPU per request. */
const PROMISE = 1.15;

const HEAD = [
  'gateway',
  'CPU ms/request',
  'of the first',
  'half of the rounds',
  'requests/s',
  'p50 ms',
  'p99 ms',
  'collections/1,000',
  'memory MiB',
  'owners CPU ms',
];

/**
 * One workload as a table, the first line being what all others are compared with, round by round: what else
 * the machine does falls on all lines of a round alike, and on few rounds.
 */
export function printLines(
  lines: readonly Line[],
  summaries: readonly Summary[],
  unique: boolean,
): void {
  const shares = sharesOf(summaries);
  const kind = unique ? 'headers unique per request' : 'identical requests';
  printTable(
    `The network question with and without authorization, ${kind}`,
    HEAD,
    summaries.map((summary, index) => [
      lines[index]?.name ?? '',
      summary.cpuMsPerRequest.toFixed(3),
      ratio(middleOf(shares[index])),
      spreadOf(shares[index]),
      summary.requestsPerSecond.toFixed(0),
      summary.p50.toFixed(1),
      summary.p99.toFixed(1),
      (summary.collectionsPerRequest * 1_000).toFixed(0),
      summary.memoryMib.toFixed(0),
      summary.ownersCpuMsPerRequest.toFixed(2),
    ]),
  );
  const promised = shares[lines.findIndex(({ name }) => name === PROMISED)];
  if (promised === undefined || !unique) return;
  const share = middleOf(promised);
  const isKept = share <= PROMISE;
  console.log(
    `Decisions and HMAC: ${ratio(share)} of the first line's CPU, ${spreadOf(promised)} in the middle half of ${promised.length} rounds; promised at most ${ratio(PROMISE)}: ${isKept ? 'kept' : 'NOT kept'}\n`,
  );
}

/** What each line needed of the first one's CPU, in each round. */
function sharesOf(summaries: readonly Summary[]): readonly (readonly number[])[] {
  const first = summaries[0]?.cpuMsByRound ?? [];
  return summaries.map(({ cpuMsByRound }) =>
    cpuMsByRound.map((cpuMs, round) => cpuMs / (first[round] ?? NaN)),
  );
}

function middleOf(shares: readonly number[] = []): number {
  return quantile(shares, 0.5);
}

function spreadOf(shares: readonly number[] = []): string {
  return [0.25, 0.75].map((share) => quantile(shares, share).toFixed(2)).join(' to ');
}

function ratio(share: number): string {
  return `${share.toFixed(2)}x`;
}
