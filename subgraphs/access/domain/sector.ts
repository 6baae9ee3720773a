/** A sector, known here by its code only. */
export interface Sector {
  readonly code: string;
}
