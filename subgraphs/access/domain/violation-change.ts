import type { Day } from './day';

/**
 * What becomes of a violation of an agreement, as far as its renewal is concerned: an alleged one flags a
 * review, a confirmed one bars that the agreement goes on by itself, a refuted one does neither.
 */
export interface ViolationChange {
  readonly kind: 'VIOLATION_ALLEGED' | 'VIOLATION_CONFIRMED' | 'VIOLATION_REFUTED';
  /** The id of the violation. */
  readonly violation: string;
  /** The day from which it is so. */
  readonly date: Day;
}
