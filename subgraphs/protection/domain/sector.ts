/** A sector of the OCHA list, known here by its code. */
export interface Sector {
  readonly code: string;
}
