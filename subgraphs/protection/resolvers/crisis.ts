import { readPage } from '../../../shared/core/connection';
import { readMonth } from '../domain/severity-month';
import type { CrisisResolvers } from '../generated/resolver-types';

const LATEST = { limit: 1, after: null };

export const crisis: CrisisResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  severity: async ({ id }, { month }, { loaders }) => {
    if (month) return loaders.severity.load(`${id}/${readMonth(month)}`);
    const latest = { parent: id, filter: null, page: LATEST };
    return (await loaders.severitiesOfCrisis.load(latest)).nodes[0] ?? null;
  },
  severities: ({ id }, args, { loaders }) =>
    loaders.severitiesOfCrisis.load({ parent: id, filter: null, page: readPage(args, 2) }),
};
