import type { PlaceAsGiven } from '../../../shared/core/mention';
import type { Period, Placed, Sourced } from './placed';

interface Figure extends Period {
  /** The sector in the provider's words; null for a figure of all sectors. */
  readonly sectorName: string | null;
  readonly isTotal: boolean;
  readonly organizations: number | null;
  readonly peopleReached: number | null;
  readonly sectorsPresent: readonly string[];
}

/** A count that was published instead of presences, as it is taken in. */
export interface FigureReport extends Figure {
  readonly place: PlaceAsGiven;
  readonly sectorMeant: string | null;
}

export interface PresenceFigure extends Figure, Placed, Sourced {
  readonly sectorCode: string | null;
}
