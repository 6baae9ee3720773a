/** A consignment of the logistics keeper, known here by its id there only. */
export interface Consignment {
  readonly id: string;
}
