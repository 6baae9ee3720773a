import type { FlexibleReserve } from '../flexible-reserve';
import type { FundingWindow } from '../funding-window';
import type { Day } from './day';
import { addDays } from './day';
import type { FundingPurpose } from './money-problems';

/** Money that is committed from one day to another, both included. */
export interface FundingSpan {
  readonly from: Day;
  readonly until: Day;
  readonly amount: string;
  readonly currency: string;
  /** The key of the commitment or release. */
  readonly key: string;
  /** The window whose commitment it is; null for a release. */
  readonly window: FundingWindow | null;
  /** The reserve of which it was released; null for a commitment. */
  readonly reserve: FlexibleReserve | null;
}

/** Days one after the other on each of which money is committed. */
interface FundingRun {
  readonly from: Day;
  readonly until: Day;
  /** By first day. */
  readonly spans: readonly FundingSpan[];
}

/** What is committed for a purpose, or for any: commitments of which days are left, and releases. */
export function spansOf(
  windows: readonly FundingWindow[],
  reserves: readonly FlexibleReserve[],
  purpose: FundingPurpose | null,
): FundingSpan[] {
  const isFor = ({ purposes }: { readonly purposes: readonly FundingPurpose[] }) =>
    purpose === null || purposes.includes(purpose);
  const committed = windows.flatMap((window) =>
    window.commitments.filter(isFor).map(({ key, from, until, amount, currency }) => {
      return { key, from, until, amount, currency, window, reserve: null };
    }),
  );
  const released = reserves.filter(isFor).flatMap((reserve) =>
    reserve.releases.map(({ key, date: from, until, amount }) => {
      return { key, from, until, amount, currency: reserve.currency, window: null, reserve };
    }),
  );
  return [...committed, ...released].filter(
    ({ from, until, amount }) => from <= until && /[1-9]/.test(amount),
  );
}

/** The runs of days that spans cover together, by day; spans that overlap or meet are of one run. */
export function runsOf(spans: readonly FundingSpan[]): FundingRun[] {
  const runs: { from: Day; until: Day; spans: FundingSpan[] }[] = [];
  for (const span of [...spans].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const run = runs.at(-1);
    if (!run || span.from > addDays(run.until, 1)) {
      runs.push({ from: span.from, until: span.until, spans: [span] });
      continue;
    }
    run.spans.push(span);
    if (span.until > run.until) run.until = span.until;
  }
  return runs;
}
