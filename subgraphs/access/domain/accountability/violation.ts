import type { Recorded } from '../../../../shared/core/recording/follow-history';
import type { Day } from '../day';
import type { Consequence } from './consequence';
import type { InvestigationState } from './investigation';
import type { Alleged, Determined, ViolationStatus } from './violation-event';

/** A violation as far as its history went. */
export interface ViolationState {
  readonly alleged: Alleged;
  status: ViolationStatus;
  /** The day from which it has this status: what was confirmed on a day is so on that day. */
  since: Day;
  /** The verdict that stands; null while it is alleged. */
  determined: Determined | null;
  /** In the order in which they were opened. */
  readonly investigations: InvestigationState[];
  /** How many investigations had ended when it was last reopened: no verdict rests on them again. */
  settled: number;
  readonly consequences: Consequence[];
  /** The day from which everybody may see it. */
  publicFrom: Day | null;
}

/** A violation with its history. */
export type Violation = Recorded<ViolationState>;
