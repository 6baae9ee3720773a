import type { CadenceEntryBase } from './cadence-entry-base';

/** A meeting of those who keep an agreement going. */
export interface LiaisonMeeting extends CadenceEntryBase {
  readonly type: 'LiaisonMeeting';
  /** ISO 8601 with zone. */
  readonly startsAt: string | null;
  /** Names of organizations. */
  readonly participants: readonly string[];
  readonly decisions: readonly string[];
}
