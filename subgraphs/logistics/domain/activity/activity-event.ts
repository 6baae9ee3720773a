import type { RecordedEvent } from '../../../../shared/core/recording/history-entry';
import type { SharedBegun, SharingChanged } from '../../../../shared/core/recording/shared-record';
import type { ActivityRecord } from './activity-record';

/** An organization reports an activity for the first time. */
export interface ActivityBegun extends SharedBegun {
  readonly activity: ActivityRecord;
}

/** The whole record as it stands from a day on, instead of the one before. */
export interface ActivityRevised extends RecordedEvent {
  readonly type: 'REVISED';
  readonly activity: ActivityRecord;
}

export type ActivityEvent = ActivityBegun | ActivityRevised | SharingChanged;
