import { readPage } from '../../../shared/core/connection';
import type { QueryResolvers } from '../generated/resolver-types';

export const query: QueryResolvers = {
  country: (_, { iso3 }, { loaders }) => loaders.country.load(iso3),
  countries: (_, args, { store }) => store.countries(readPage(args, 1)),
  adminArea: (_, { pcode }, { loaders }) => loaders.adminArea.load(pcode),
  adminAreas: (_, args, { store }) => store.adminAreas(args.filter ?? {}, readPage(args, 1)),
  organization: (_, { id }, { loaders }) => loaders.organization.load(id),
  organizations: (_, args, { store }) => store.organizations(args.filter ?? {}, readPage(args, 1)),
  sector: (_, { code }, { loaders }) => loaders.sector.load(code),
  sectors: (_, _args, { store }) => store.sectors(),
  organizationTypes: (_, _args, { store }) => store.organizationTypes(),
  crisis: (_, { id }, { loaders }) => loaders.crisis.load(id),
  crises: (_, args, { store }) => store.crises(args.filter ?? {}, readPage(args, 1)),
};
