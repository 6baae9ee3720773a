import type { CadenceEntryBase, CadenceKind } from './cadence-entry-base';
import type { Day } from './day';

/** How often something is to take place, as it was agreed on `date`. */
export interface CadenceRhythm extends CadenceEntryBase {
  readonly type: 'CadenceRhythm';
  readonly kind: CadenceKind;
  readonly every: number;
  readonly unit: 'DAY' | 'WEEK' | 'MONTH';
  /** The first day on which it is due. */
  readonly start: Day;
  /** The last day on which it may be due; null while it goes on. */
  readonly until: Day | null;
  /** `HH:MM` on the clocks of `timeZone`; null for the whole day. */
  readonly time: string | null;
  /** IANA name of a time zone. */
  readonly timeZone: string | null;
}
