/** A humanitarian plan, known here by its HPC code only. */
export interface Plan {
  readonly code: string;
}
