/** An incident of the protection sector, known here by its id there only. */
export interface Incident {
  readonly id: string;
}
