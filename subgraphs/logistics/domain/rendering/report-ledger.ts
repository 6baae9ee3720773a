import type { ReportForm } from './rendered';

/** One report that was served from a record. Entries are only ever added. */
export interface LedgerEntry {
  readonly activityId: string;
  /** Which revision of the record it was made from: a record that was changed is entered anew. */
  readonly revision: string;
  readonly form: ReportForm;
  /** For whom the report is, by name or id; null when it was not said. */
  readonly receiver: string | null;
  /** An instant of ISO 8601. */
  readonly at: string;
  /** True when the record, or this revision of it, was taken back since. */
  readonly isWithdrawn?: boolean;
}

/**
 * What a report counts as, told for each revision of a record:
 * - ENTERED: its first report. Somebody had to type the revision in, so nothing was avoided.
 * - AVOIDED: another form, or the same form for another receiver. Without the record it would have been typed
 *   anew; the record was there, so this is duplicate reporting avoided.
 * - ASKED_AGAIN: a form that its receiver had of this revision. Nobody would have typed it again.
 * - WITHDRAWN: a report of a record that was taken back. It has to be corrected, so it saved nobody anything.
 */
export type ServedAs = 'ENTERED' | 'AVOIDED' | 'ASKED_AGAIN' | 'WITHDRAWN';

/** What the ledger comes to: `served` is the sum of the others. */
export interface ServedCount {
  readonly served: number;
  readonly entered: number;
  readonly avoided: number;
  readonly askedAgain: number;
  readonly withdrawn: number;
}

/** What each entry counts as, in the order of serving; at one instant, by its place in the list. */
export function servedAs<E extends LedgerEntry>(entries: readonly E[]): Map<E, ServedAs> {
  const inOrder = [...entries].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const [revisions, reports] = [new Set<string>(), new Set<string>()];
  const kindOf = (entry: E): ServedAs => {
    if (entry.isWithdrawn === true) return 'WITHDRAWN';
    const isFirst = isNew(revisions, [entry.activityId, entry.revision]);
    const isNewReport = isNew(reports, reportOf(entry));
    if (isFirst) return 'ENTERED';
    return isNewReport ? 'AVOIDED' : 'ASKED_AGAIN';
  };
  return new Map(inOrder.map((entry) => [entry, kindOf(entry)]));
}

/** Adds up what entries count as: of all, or of those that a question picks from all. */
export function countServed(kinds: Iterable<ServedAs>): ServedCount {
  const count = { ENTERED: 0, AVOIDED: 0, ASKED_AGAIN: 0, WITHDRAWN: 0 };
  for (const kind of kinds) count[kind] += 1;
  const {
    ENTERED: entered,
    AVOIDED: avoided,
    ASKED_AGAIN: askedAgain,
    WITHDRAWN: withdrawn,
  } = count;
  const served = entered + avoided + askedAgain + withdrawn;
  return { served, entered, avoided, askedAgain, withdrawn };
}

function reportOf({ activityId, revision, form, receiver }: LedgerEntry) {
  return [activityId, revision, form, receiver];
}

/** Notes a key, and tells whether it was not known. */
function isNew(known: Set<string>, key: readonly (string | null)[]): boolean {
  const text = JSON.stringify(key);
  if (known.has(text)) return false;
  known.add(text);
  return true;
}
