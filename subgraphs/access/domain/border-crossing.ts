/** A border crossing of the logistics keeper, known here by its id there only. */
export interface BorderCrossing {
  readonly id: string;
}
