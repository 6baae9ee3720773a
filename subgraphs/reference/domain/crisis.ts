/** A crisis as INFORM Severity names it. */
export interface Crisis {
  /** INFORM crisis id, as `AFG001`. */
  readonly id: string;
  readonly name: string;
  readonly drivers: readonly string[];
  /** ISO 3166-1 alpha-3 codes. */
  readonly countries: readonly string[];
  readonly dataset: string;
  readonly recordId: string;
}
