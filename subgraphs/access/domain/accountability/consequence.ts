import type { Day } from '../day';
import type { ConsequenceDecided, ConsequenceEnded, ViolationStatus } from './violation-event';

/** What follows from a confirmed violation. */
export interface Consequence {
  /** Id of the entry that decided it. */
  readonly id: string;
  readonly decided: ConsequenceDecided;
  ended: ConsequenceEnded | null;
}

export type ConsequenceState = 'DECIDED' | 'OVERDUE' | 'CARRIED_OUT' | 'LIFTED';

/** What became of a consequence by a day. */
export function consequenceStateOn({ decided, ended }: Consequence, date: Day): ConsequenceState {
  if (ended) return ended.type === 'CONSEQUENCE_LIFTED' ? 'LIFTED' : 'CARRIED_OUT';
  return decided.dueOn !== null && date > decided.dueOn ? 'OVERDUE' : 'DECIDED';
}

/** Whether a consequence stands though its violation is no longer confirmed: a person must look again. */
export function lostItsGround({ ended }: Consequence, status: ViolationStatus): boolean {
  return status !== 'CONFIRMED' && ended?.type !== 'CONSEQUENCE_LIFTED';
}
