import type { CadenceEntryBase } from './cadence-entry-base';

/** A joint mission to establish what happened. */
export interface FactFindingMission extends CadenceEntryBase {
  readonly type: 'FactFindingMission';
  /** Names of organizations. */
  readonly participants: readonly string[];
  readonly question: string;
  /** Places in the words of the mission. */
  readonly areas: readonly string[];
  readonly findings: readonly string[];
}
