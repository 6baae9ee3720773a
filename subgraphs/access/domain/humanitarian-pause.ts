import type { PopulationFigure } from '../../../shared/core/population-figure';
import type { Recorded } from '../../../shared/core/recording/follow-history';
import type { RecordedEvent } from '../../../shared/core/recording/history-entry';
import type { Day } from './day';
import { localDay } from './day';

export interface PauseAgreed extends RecordedEvent {
  readonly type: 'PAUSE_AGREED';
  readonly title: string;
  readonly purpose: string;
  readonly agreementId: string | null;
  /** Ids of corridors of another owner. */
  readonly corridors: readonly string[];
  /** ISO 3166-1 alpha-3 codes. */
  readonly countries: readonly string[];
  /** P-codes. */
  readonly areas: readonly string[];
  /** ISO 8601 with zone. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly sharedWith: readonly string[];
  readonly publicFrom: Day | null;
  readonly isExample: boolean;
}

export interface PauseExtended extends RecordedEvent {
  readonly type: 'PAUSE_EXTENDED';
  readonly endsAt: string;
}

/** It was broken off before its end, or never held. */
export interface PauseEnded extends RecordedEvent {
  readonly type: 'PAUSE_ENDED';
  readonly at: string;
  readonly by: string | null;
  readonly reason: string;
}

/** Whom relief reached during the pause from one day to another. */
export interface PauseServed extends RecordedEvent {
  readonly type: 'PEOPLE_SERVED';
  readonly from: Day;
  readonly to: Day;
  readonly figures: readonly PopulationFigure[];
}

export type PauseEvent = PauseAgreed | PauseExtended | PauseEnded | PauseServed;

/** An agreed halt of hostilities for relief, as its history leaves it. */
export interface PauseState extends Omit<PauseAgreed, 'type' | 'date' | 'citation' | 'endsAt'> {
  readonly agreedOn: Day;
  endsAt: string;
  ended: PauseEnded | null;
  readonly served: PauseServed[];
}

export type HumanitarianPause = Recorded<PauseState>;

export type PauseStatus = 'AGREED' | 'HOLDING' | 'OVER' | 'ENDED';

/**
 * The state of a pause on a day, where it holds: from the day on which it starts to that on which it
 * ends, both included; ended from the day on which it was broken off.
 */
export function pauseStatusOn(
  { startsAt, endsAt, ended }: Pick<PauseState, 'startsAt' | 'endsAt' | 'ended'>,
  day: Day,
): PauseStatus {
  if (ended && day >= localDay(ended.at)) return 'ENDED';
  if (day < localDay(startsAt)) return 'AGREED';
  return day > localDay(endsAt) ? 'OVER' : 'HOLDING';
}
