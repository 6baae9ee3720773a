export type { OrganizationName } from './harmonized-organization';
