import type { SubscriptionResolvers } from '../generated/resolver-types';
import type { AgreementEventNotice } from '../domain/agreement-event-notice';

export const subscription: SubscriptionResolvers = {
  agreementEventRecorded: {
    subscribe: (_, { agreement }, { followEvents }) => followEvents(agreement ?? null),
    resolve: (notice: AgreementEventNotice) => notice,
  },
};
