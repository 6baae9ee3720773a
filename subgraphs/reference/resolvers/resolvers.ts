import type { Resolvers } from '../generated/resolver-types';
import { adminArea } from './admin-area';
import { country } from './country';
import { crisis } from './crisis';
import { organization } from './organization';
import { query } from './query';
import { sector } from './sector';

/** One resolver map for each type of schema.graphql that needs one. */
export const resolvers = {
  Query: query,
  AdminArea: adminArea,
  Country: country,
  Crisis: crisis,
  Organization: organization,
  Sector: sector,
} satisfies Resolvers;
