import type { Sensitivity } from '../../../shared/core/sensitivity';
import type { IncidentClaims } from './survivorship/choose-incident';

/** Incidents of several registers that are one: known here by their ids and what is compared. */
export interface HarmonizedIncident {
  /** The smallest of the ids. */
  readonly id: string;
  readonly members: readonly IncidentClaims[];
  /** The strictest level of the members. */
  readonly sensitivity: Sensitivity;
}
