import { readPage } from '../../../shared/core/connection';
import type { AccessAgreement } from '../domain/access-agreement';
import type { AccessAgreementResolvers } from '../generated/resolver-types';
import { countsOf } from './incident-count';

export const accessAgreement: AccessAgreementResolvers = {
  __resolveReference: (agreement) => agreement,
  incidentsDuringTerm: (agreement, args, { loaders }) =>
    loaders.incidentsOfTerm.load({
      parent: termKey(agreement),
      filter: args.filter ?? {},
      page: readPage(args, 2),
    }),
  incidentCountsDuringTerm: (agreement, args, { loaders }) =>
    loaders.incidentCountsOfTerm.load(countsOf(termKey(agreement), args)),
};

/** The key by which incidents of a term are asked for: see `INCIDENTS_OF.term`. */
function termKey({ countryCodes, firstDay, lastDay }: AccessAgreement): string {
  return JSON.stringify({ countries: countryCodes, firstDay, lastDay });
}
