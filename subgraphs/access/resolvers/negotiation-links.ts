import { linkTo } from '../../../shared/core/recording/recorded-kind';
import type { Context } from '../context';
import { trackRecordOf } from '../domain/commitment';
import type { Day } from '../domain/day';
import type { Negotiation } from '../domain/negotiation';
import { negotiationKind } from '../domain/negotiation-kind';
import type {
  AccessAgreementResolvers,
  AdminAreaResolvers,
  CountryResolvers,
  NegotiationPlaybookResolvers,
  OrganizationResolvers,
} from '../generated/resolver-types';
import { listRecorded } from './recorded';

/** The negotiations that other types lead to. */
export const negotiationsOf = {
  playbook: {
    negotiations: ({ id, asOf }, _, context) =>
      linkedTo(context, linkTo('NegotiationPlaybook', id), asOf),
  } satisfies NegotiationPlaybookResolvers,
  agreement: {
    negotiations: async ({ id, asOf }, _, context) => {
      const linked = await linkedTo(context, linkTo('AccessAgreement', id), asOf);
      return linked.filter(({ ending }) => ending?.agreementId === id);
    },
  } satisfies AccessAgreementResolvers,
  country: {
    negotiations: ({ iso3 }, { asOf }, context) =>
      linkedTo(context, linkTo('Country', iso3), asOf ?? null),
  } satisfies CountryResolvers,
  area: {
    negotiations: ({ pcode }, { asOf }, context) =>
      linkedTo(context, linkTo('AdminArea', pcode), asOf ?? null),
  } satisfies AdminAreaResolvers,
  organization: {
    negotiations: ({ id }, { asOf }, context) => withParticipant(context, id, asOf ?? null),
    negotiationTrackRecord: async ({ id }, { asOf }, context) => {
      const negotiations = await withParticipant(context, id, asOf ?? null);
      const made = negotiations.flatMap(({ participants, commitments }) => {
        const own = participants.filter(({ organization }) => organization === id);
        return commitments.filter(({ by }) => own.some(({ key }) => key === by));
      });
      return trackRecordOf(made, asOf ?? context.viewer.today);
    },
  } satisfies OrganizationResolvers,
};

async function linkedTo(context: Context, link: string, asOf: Day | null): Promise<Negotiation[]> {
  const ids = await context.loaders.linkedIds(negotiationKind.name).load(link);
  return listRecorded(context, negotiationKind, ids, asOf);
}

/** An entry that named the organization is no proof: the consent may have been withdrawn. */
async function withParticipant(
  context: Context,
  id: string,
  asOf: Day | null,
): Promise<Negotiation[]> {
  const linked = await linkedTo(context, linkTo('Organization', id), asOf);
  return linked.filter(({ participants }) =>
    participants.some(({ organization }) => organization === id),
  );
}
