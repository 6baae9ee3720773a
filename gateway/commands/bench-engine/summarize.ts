import { quantile } from '../../../shared/tools/bench/print-table';
import type { Window } from './measure';

/** What all windows of one gateway come to. */
export interface Summary {
  readonly cpuMsPerRequest: number;
  /** The same of each round. */
  readonly cpuMsByRound: readonly number[];
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly callsPerRequest: number;
  readonly memoryMib: number;
  readonly ownersCpuMsPerRequest: number;
  readonly collectionsPerRequest: number;
}

/** CPU and calls over all windows together; the middle window's rate and times; the highest memory. */
export function summarize(windows: readonly Window[]): Summary {
  const sum = (key: 'cpuMs' | 'requests' | 'calls' | 'ownersCpuMs' | 'collections'): number =>
    windows.reduce((total, window) => total + window[key], 0);
  const middle = (values: readonly number[]): number => quantile(values, 0.5);
  return {
    cpuMsPerRequest: sum('cpuMs') / sum('requests'),
    cpuMsByRound: windows.map(({ cpuMs, requests }) => cpuMs / requests),
    requestsPerSecond: middle(windows.map(({ requests, seconds }) => requests / seconds)),
    p50: middle(windows.map(({ p50 }) => p50)),
    p99: middle(windows.map(({ p99 }) => p99)),
    callsPerRequest: sum('calls') / sum('requests'),
    memoryMib: Math.max(...windows.map(({ memoryMib }) => memoryMib)),
    ownersCpuMsPerRequest: sum('ownersCpuMs') / sum('requests'),
    collectionsPerRequest: sum('collections') / sum('requests'),
  };
}

/** The part of another's CPU that Passage needs, as `1/n`. */
export function ratio(passage: Summary, other: Summary): string {
  return `1/${(other.cpuMsPerRequest / passage.cpuMsPerRequest).toFixed(1)}`;
}
