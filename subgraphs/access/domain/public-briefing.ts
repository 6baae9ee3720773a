import type { CadenceEntryBase } from './cadence-entry-base';

/** What the public was told of how an agreement goes. */
export interface PublicBriefing extends CadenceEntryBase {
  readonly type: 'PublicBriefing';
  /** ISO 8601 with zone. */
  readonly startsAt: string | null;
  readonly progress: readonly string[];
  readonly challenges: readonly string[];
  readonly nextSteps: readonly string[];
}
