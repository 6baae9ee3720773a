import type { PlaceAsGiven } from '../../../shared/core/mention';
import type { Placed, Sourced } from './placed';

interface Cargo {
  readonly agreementId: string | null;
  readonly voyageNumber: number;
  readonly isFurtherCargo: boolean;
  /** Null when the source does not say. */
  readonly isAid: boolean | null;
  readonly commodity: string | null;
  /** Tonnes, decimal text. */
  readonly tonnage: string | null;
  readonly destinationIncomeGroup: string | null;
  readonly vesselName: string | null;
  readonly imo: string | null;
  readonly flag: string | null;
  readonly departurePortName: string | null;
  /** UN/LOCODE of the port of departure. */
  readonly departurePortCode: string | null;
  /** Calendar days, YYYY-MM-DD. */
  readonly departedOn: string | null;
  readonly inspectedOn: string | null;
  readonly inspectionPlace: string | null;
}

/** A cargo as it is taken in; its place is its destination. */
export interface CargoReport extends Cargo {
  readonly destination: PlaceAsGiven;
}

export interface Consignment extends Cargo, Placed, Sourced {
  readonly voyageId: string;
  readonly corridorId: string | null;
}
