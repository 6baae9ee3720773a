import type { OrganizationMatch } from '../../../shared/core/resolve-organization';

/** A spelling under which a data set names an organization. */
export interface MatchedName {
  readonly name: string;
  readonly dataset: string;
  readonly match: OrganizationMatch;
}
