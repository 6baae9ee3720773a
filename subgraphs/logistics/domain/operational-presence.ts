import type { PlaceAsGiven } from '../../../shared/core/mention';
import type { Located, Period, Placed, Sourced } from './placed';
import type { OrganizationInRole } from './presence-organization';

interface Activity extends Period {
  /** The sector in the provider's words. */
  readonly sectorName: string | null;
  readonly activity: string | null;
  readonly status: string | null;
  readonly responsePlan: string | null;
}

/** One row of a 3W, 4W or 5W sheet as it is taken in. */
export interface PresenceReport extends Activity, Located {
  readonly place: PlaceAsGiven;
  /** The settlement or site in the provider's words. */
  readonly locality: string | null;
  /** What the mapping says the sector's name means; the name itself when it says nothing. */
  readonly sectorMeant: string | null;
  readonly organizations: readonly OrganizationInRole[];
}

/** The same with what its words were matched to, and without what not everybody may read. */
export interface OperationalPresence extends Activity, Placed, Sourced {
  readonly sectorCode: string | null;
}
