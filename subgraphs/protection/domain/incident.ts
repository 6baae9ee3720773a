import type { AffectedOrganizationType } from './affected-organization-type';
import type { StoredReport } from './incident-report';
import type { IncidentKind } from './incident-kind';
import type { PlacePrecision } from './place-precision';
import type { VictimFigures } from './victims';

/** An event with all that its reports say of it. */
export interface Incident
  extends
    VictimFigures,
    Omit<
      StoredReport,
      'incidentId' | 'precision' | 'dataset' | 'recordId' | 'organizationTypes' | 'kind'
    > {
  readonly id: string;
  /** The first of `kinds`. */
  readonly kind: IncidentKind;
  readonly kinds: readonly IncidentKind[];
  /** The days that the date may mean, both YYYY-MM-DD. */
  readonly firstDay: string;
  readonly lastDay: string;
  readonly placePrecision: PlacePrecision;
  /** The words of the report that the point is from; `precisionAsGiven` are those of the coarsest. */
  readonly pointPrecisionAsGiven: string | null;
  readonly organizationTypes: readonly AffectedOrganizationType[];
  /** The data sets that report it. */
  readonly datasets: readonly string[];
}
