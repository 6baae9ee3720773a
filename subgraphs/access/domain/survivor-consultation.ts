import type { CadenceEntryBase } from './cadence-entry-base';

/** What survivors, asked as a group and with their consent, said matters: never who said it or where. */
export interface SurvivorConsultation extends CadenceEntryBase {
  readonly type: 'SurvivorConsultation';
  /** Groups, as `older persons`. */
  readonly groups: readonly string[];
  readonly consulted: number;
  readonly informedConsent: boolean;
  readonly themes: readonly string[];
}
