import type { Day } from './day';

/** What somebody undertook to do by a day. */
export interface Commitment {
  readonly key: string;
  /** The key of the participant who made it. */
  readonly by: string;
  readonly text: string;
  readonly made: Day;
  readonly firstDue: Day;
  /** The day by which it is due now. */
  due: Day;
  readonly updates: CommitmentUpdate[];
  settled: { readonly outcome: 'KEPT' | 'BROKEN'; readonly on: Day } | null;
}

export interface CommitmentUpdate {
  readonly date: Day;
  readonly text: string;
  /** The day to which it was moved. */
  readonly due: Day | null;
}

export type CommitmentState = 'OPEN' | 'LATE' | 'KEPT' | 'KEPT_LATE' | 'BROKEN';

/** What has become of a commitment by a day: late from the day after it was due until it is kept. */
export function commitmentState(
  { due, settled }: Pick<Commitment, 'due' | 'settled'>,
  day: Day,
): CommitmentState {
  if (!settled) return day > due ? 'LATE' : 'OPEN';
  if (settled.outcome === 'BROKEN') return 'BROKEN';
  return settled.on > due ? 'KEPT_LATE' : 'KEPT';
}

/** How often somebody kept what they undertook. */
export interface TrackRecord {
  readonly made: number;
  readonly kept: number;
  readonly keptLate: number;
  readonly late: number;
  readonly broken: number;
  readonly open: number;
  /** How many were moved to a later day, whatever became of them. */
  readonly postponed: number;
}

/** The track record that commitments make by a day. */
export function trackRecordOf(commitments: readonly Commitment[], day: Day): TrackRecord {
  const states = commitments.map((commitment) => commitmentState(commitment, day));
  const count = (state: CommitmentState) => states.filter((one) => one === state).length;
  return {
    made: commitments.length,
    kept: count('KEPT'),
    keptLate: count('KEPT_LATE'),
    late: count('LATE'),
    broken: count('BROKEN'),
    open: count('OPEN'),
    postponed: commitments.filter(({ firstDue, due }) => due > firstDue).length,
  };
}
