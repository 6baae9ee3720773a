/** One journey: all cargoes that a data set lists under one voyage number. */
export interface Voyage {
  readonly id: string;
  readonly number: number;
  readonly vesselName: string | null;
  readonly imo: string | null;
  readonly flag: string | null;
  readonly departurePortName: string | null;
  readonly departurePortCode: string | null;
  /** Calendar days, YYYY-MM-DD. */
  readonly departedOn: string | null;
  readonly inspectedOn: string | null;
  readonly inspectionPlace: string | null;
  /** Tonnes, decimal text. */
  readonly tonnage: string | null;
}
