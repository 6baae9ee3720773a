import type { CountedConnection } from '../../../shared/core/connection';
import type { AdminArea } from '../domain/admin-area';
import type { Country } from '../domain/country';
import type { Crisis } from '../domain/crisis';
import type { Organization } from '../domain/organization';

export type AdminAreaConnection = CountedConnection<AdminArea>;
export type CountryConnection = CountedConnection<Country>;
export type CrisisConnection = CountedConnection<Crisis>;
export type OrganizationConnection = CountedConnection<Organization>;
