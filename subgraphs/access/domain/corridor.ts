/** A corridor of the logistics keeper, known here by its id there only. */
export interface Corridor {
  readonly id: string;
}
