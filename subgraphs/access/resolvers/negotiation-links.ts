import type { PageArguments } from '../../../shared/core/connection';
import type { Context } from '../context';
import { trackRecordOf } from '../domain/commitment';
import type { Day } from '../domain/day';
import { negotiationKind } from '../domain/negotiation-kind';
import type {
  AccessAgreementResolvers,
  AdminAreaResolvers,
  CountryResolvers,
  NegotiationPlaybookResolvers,
  InputMaybe,
  OrganizationResolvers,
} from '../generated/resolver-types';
import { listLinked, pageLinked } from './linked-things';
import { pageRecorded } from './recorded';

/** The negotiations that other types lead to. */
export const negotiationsOf = {
  playbook: {
    negotiations: ({ id, asOf }, args, context) =>
      pageLinkedTo(context, 'NegotiationPlaybook', id, { ...args, asOf }),
  } satisfies NegotiationPlaybookResolvers,
  agreement: {
    negotiations: async ({ id, asOf }, args, context) => {
      const linked = await linkedTo(context, 'AccessAgreement', id, asOf);
      const led = linked.filter(({ ending }) => ending?.agreementId === id);
      return pageRecorded(led, args);
    },
  } satisfies AccessAgreementResolvers,
  country: {
    negotiations: ({ iso3 }, args, context) => pageLinkedTo(context, 'Country', iso3, args),
  } satisfies CountryResolvers,
  area: {
    negotiations: ({ pcode }, args, context) => pageLinkedTo(context, 'AdminArea', pcode, args),
  } satisfies AdminAreaResolvers,
  organization: {
    negotiations: async ({ id }, { asOf, ...page }, context) =>
      pageRecorded(await withParticipant(context, id, asOf), page),
    negotiationTrackRecord: async ({ id }, { asOf }, context) => {
      const negotiations = await withParticipant(context, id, asOf);
      const made = negotiations.flatMap(({ participants, commitments }) => {
        const own = participants.filter(({ organization }) => organization === id);
        return commitments.filter(({ by }) => own.some(({ key }) => key === by));
      });
      return trackRecordOf(made, asOf ?? context.viewer.today);
    },
  } satisfies OrganizationResolvers,
};

function linkedTo(context: Context, type: string, id: string, asOf: InputMaybe<Day>) {
  return listLinked(context, negotiationKind, { type, id }, asOf);
}

type LinkArguments = PageArguments & { readonly asOf?: InputMaybe<Day> };

function pageLinkedTo(context: Context, type: string, id: string, args: LinkArguments) {
  return pageLinked(context, negotiationKind, { type, id }, args);
}

/** An entry that named the organization is no proof: the consent may have been withdrawn. */
async function withParticipant(context: Context, id: string, asOf: InputMaybe<Day>) {
  const linked = await linkedTo(context, 'Organization', id, asOf);
  return linked.filter(({ participants }) =>
    participants.some(({ organization }) => organization === id),
  );
}
