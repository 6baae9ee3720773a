import type { Recorded } from '../../../../shared/core/recording/follow-history';
import type { RecordedEvent } from '../../../../shared/core/recording/history-entry';
import type { RecordedKind } from '../../../../shared/core/recording/recorded-kind';
import { linkTo } from '../../../../shared/core/recording/recorded-kind';
import type { LedgerEntry, ServedAs } from '../rendering/report-ledger';

/** A form was served from a record that existed. */
export interface ReportServed extends RecordedEvent {
  readonly type: 'REPORT_SERVED';
  readonly activityId: string;
  /** Id of the entry that wrote the record as it was served. */
  readonly revision: string;
  readonly form: LedgerEntry['form'];
  /** For whom, by id or name. */
  readonly receiver: string;
}

export interface ServedReportState extends Omit<ReportServed, 'type' | 'date' | 'citation'> {
  /** The organization that asked for it, by its Passage id. */
  readonly servedTo: string;
  readonly at: string;
  /** The day of it (UTC). */
  readonly servedOn: string;
}

/** A line of the ledger: a report that was served. */
export interface ServedReport extends Recorded<ServedReportState> {
  readonly countsAs: ServedAs;
  /** The organization that reported the activity, by its Passage id. */
  readonly reportedBy: string;
}

/** How a line of the ledger is recorded: one entry, which can be taken back and not changed. */
export const servedReportKind: RecordedKind<ReportServed, ServedReportState> = {
  name: 'ServedReport',
  begin: ({ event, recording }) => {
    const { activityId, revision, form, receiver } = event;
    const { organization: servedTo, at } = recording;
    return { activityId, revision, form, receiver, servedTo, at, servedOn: event.date };
  },
  apply: () => undefined,
  problems: () => [],
  linksOf: ({ activityId }) => [linkTo('Activity', activityId)],
  openPartOf: (event) => event,
};
