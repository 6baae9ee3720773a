import type { PartialDate } from '../../../shared/core/partial-date';
import type { AffectedOrganizationType } from './affected-organization-type';
import type { IncidentKind, IncidentRegistry } from './incident-kind';
import type { PlacePrecision } from './place-precision';
import type { PlaceWords } from './place-words';
import type { Victims } from './victims';

/** What one row of one data set says of an event. */
export interface ReportValue {
  /** See `incidentId`: equal in every data set that reports the event. */
  readonly incidentId: string;
  readonly registry: IncidentRegistry;
  readonly kind: IncidentKind;
  readonly date: PartialDate;
  readonly place: PlaceWords;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly precision: PlacePrecision;
  readonly precisionAsGiven: string | null;
  readonly setting: string | null;
  readonly description: string | null;
  readonly perpetratorType: string | null;
  readonly perpetratorName: string | null;
  readonly means: string | null;
  readonly victims: Victims;
  readonly organizationTypes: readonly AffectedOrganizationType[];
  /** What only this topic tells, as `HealthDetails`. */
  readonly details: object;
}

/** A report with where it comes from. */
export interface StoredReport extends ReportValue {
  readonly dataset: string;
  readonly recordId: string;
  readonly placeKey: string | null;
}

/** A report beside the precision at which its event may be told. */
export interface IncidentReport extends StoredReport {
  readonly placePrecision: PlacePrecision;
}
