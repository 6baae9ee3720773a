/** Incidents of several registers that are one: known here by their ids alone. */
export interface HarmonizedIncident {
  /** The smallest of the ids. */
  readonly id: string;
  readonly incidentIds: readonly string[];
}
