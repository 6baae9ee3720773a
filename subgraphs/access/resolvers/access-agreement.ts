import { organizationKey } from '../../../shared/core/mention';
import { firstDayOf } from '../domain/access-agreement';
import { cadenceOf } from '../domain/agreement-cadence';
import { lastDayOfTerm, statusAt } from '../domain/status-at';
import { pageById } from './page-by-id';
import type {
  AccessAgreementResolvers,
  AgreementEventResolvers,
  AgreementPartyResolvers,
} from '../generated/resolver-types';
import { negotiationsOf } from './negotiation-links';
import { pausesOf } from './pause';
import { agreementPublicity } from './publication';

export const accessAgreement: AccessAgreementResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.agreement.load(id),
  countries: ({ countryCodes }) => countryCodes.map((iso3) => ({ iso3 })),
  isExample: ({ isExample }) => isExample === true,
  firstDay: firstDayOf,
  lastDay: ({ events }) => lastDayOfTerm(events),
  clauses: ({ clauses }, { kind }) => clauses.filter(({ kinds }) => !kind || kinds.includes(kind)),
  events: ({ events }, { kind, ...args }) =>
    pageById(
      events.filter((event) => !kind || event.kind === kind),
      args,
    ),
  withdrawnEvents: ({ withdrawnEvents }, args) => pageById(withdrawnEvents, args),
  statusOn: ({ events, violations }, { date }) => statusAt(events, date, violations),
  status: ({ events, violations, asOf }, _, { viewer }) =>
    statusAt(events, asOf ?? viewer.today, violations),
  cadence: async (agreement, { asOf }, { loaders, viewer }) =>
    cadenceOf(
      agreement,
      await loaders.cadenceEntries.load(agreement.id),
      asOf ?? agreement.asOf ?? viewer.today,
    ),
  ...negotiationsOf.agreement,
  ...agreementPublicity,
  ...pausesOf.agreement,
  sources: ({ origins }, _, { loaders }) =>
    Promise.all(origins.map((origin) => loaders.sourceRecord.load(origin))),
};

export const agreementParty: AgreementPartyResolvers = {
  organization: async ({ name }, _, { loaders }) => {
    const id = await loaders.organizationOfName.load(organizationKey({ name })!);
    return id === null ? null : { id };
  },
};

export const agreementEvent: AgreementEventResolvers = {
  sources: ({ origins }, _, { loaders }) =>
    Promise.all(origins.map((origin) => loaders.sourceRecord.load(origin))),
};
