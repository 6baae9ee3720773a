import type { ReportForm } from './rendered';

/** One report that was served from a record. Entries are only ever added. */
export interface LedgerEntry {
  readonly activityId: string;
  /** Fingerprint of the record's content: a record that was changed is entered anew. */
  readonly recordVersion: string;
  readonly form: ReportForm;
  /** For whom the report is, by name or id; null when it was not said. */
  readonly receiver: string | null;
  /** An instant of ISO 8601. */
  readonly at: string;
}

/** What the ledger comes to. */
export interface LedgerTotals {
  /** Records that somebody typed in: each version of an activity once. */
  readonly entered: number;
  /** Reports served: a form for a receiver, each once for one version. */
  readonly reports: number;
  /** Reports for which nobody had to type anything again. */
  readonly avoided: number;
  /** The same report asked for again: nothing was avoided by it. */
  readonly askedAgain: number;
  readonly byForm: Readonly<Partial<Record<ReportForm, number>>>;
}

/**
 * Counts duplicate reporting avoided. The first report of a version costs its entry; every other form, and the
 * same form for another receiver, would have been typed anew and was not. Asking again for the same one avoids
 * nothing. The order of the entries does not matter.
 */
export function ledgerTotals(entries: readonly LedgerEntry[]): LedgerTotals {
  const versions = new Set(entries.map(versionKey));
  const reports = new Map(entries.map((entry) => [reportKey(entry), entry.form]));
  const byForm: Partial<Record<ReportForm, number>> = {};
  for (const form of reports.values()) byForm[form] = (byForm[form] ?? 0) + 1;
  return {
    entered: versions.size,
    reports: reports.size,
    avoided: reports.size - versions.size,
    askedAgain: entries.length - reports.size,
    byForm,
  };
}

function versionKey({ activityId, recordVersion }: LedgerEntry): string {
  return JSON.stringify([activityId, recordVersion]);
}

function reportKey(entry: LedgerEntry): string {
  return JSON.stringify([versionKey(entry), entry.form, entry.receiver]);
}
