import type { Sensitivity } from '../../../shared/core/sensitivity';

/**
 * What records tell of. Incidents, names of organizations and money are compared, each by a plan or a rule
 * of its own; presences and people reached are counted, with the organizations that names were found to be.
 */
export type HarmonizedKind =
  'INCIDENT' | 'ORGANIZATION_NAME' | 'MONEY' | 'PRESENCE' | 'PEOPLE_REACHED';

/**
 * What is kept of a record of another owner: by what it is found there, a hash that changes with it, and
 * what is compared and counted. Never the record.
 */
export interface ComparedRecord {
  readonly kind: HarmonizedKind;
  /** Its id with its owner. */
  readonly id: string;
  /** Who tells of it: a register, a system, a list. */
  readonly source: string;
  readonly contentHash: string;
  /** The strictest level of its sources. */
  readonly sensitivity: Sensitivity;
  /** P-codes of its area and those above, and the code of its country. */
  readonly areas: readonly string[];
  /** What totals need of it, by kind. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** Comparison features in the order of its plan; null for a record that is counted and not compared. */
  readonly features: readonly unknown[] | null;
}
