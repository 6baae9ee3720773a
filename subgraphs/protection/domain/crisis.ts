/** A crisis of INFORM Severity, known here by its id. */
export interface Crisis {
  readonly id: string;
}
