/** A type of organization in the OCHA list. */
export interface OrganizationType {
  readonly code: string;
  readonly name: string;
  readonly scope: string | null;
}
