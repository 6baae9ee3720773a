import type { TransactionParty } from '../domain/reported-transaction';
import { isHumanitarianSector } from '../domain/reported-transaction';
import type {
  RecipientCountryResolvers,
  ReportedTransactionResolvers,
} from '../generated/resolver-types';

export const reportedTransaction: ReportedTransactionResolvers = {
  reporter: ({ reporter }) => toParty(reporter) ?? { organizationName: '' },
  reporterRef: ({ reporter }) => reporter.ref,
  value: ({ amount, currency }) => ({
    amount,
    currency,
    amountUsd: currency === 'USD' ? amount : null,
  }),
  provider: ({ provider }) => toParty(provider),
  providerRef: ({ provider }) => provider?.ref ?? null,
  providerActivityId: ({ provider }) => provider?.activityId ?? null,
  receiver: ({ receiver }) => toParty(receiver),
  receiverRef: ({ receiver }) => receiver?.ref ?? null,
  receiverActivityId: ({ receiver }) => receiver?.activityId ?? null,
  countries: ({ recipients }) => recipients,
  humanitarianSector: ({ sectors }) => sectors.some(isHumanitarianSector),
  sources: async (record, _, { loaders }) => [await loaders.sourceRecord.load(record)],
};

/** IATI allows a party without a name: then its identifier stands for it. */
function toParty(party: TransactionParty | null) {
  const organizationName = party?.name ?? party?.ref;
  return organizationName ? { organizationName } : null;
}

export const recipientCountry: RecipientCountryResolvers = {
  place: ({ country }) => ({ country }),
};
