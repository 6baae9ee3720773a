import { trackRecordOf, commitmentState } from '../domain/commitment';
import { distancesOn } from '../domain/milestone-distance';
import type { Negotiation } from '../domain/negotiation';
import { negotiationKind } from '../domain/negotiation-kind';
import { crossingsOf } from '../domain/negotiation-line';
import { playbookKind } from '../domain/playbook-kind';
import type { NegotiationResolvers, QueryResolvers } from '../generated/resolver-types';
import { toTerm } from './negotiation-input';
import { listRecorded, loadRecorded, pageRecorded } from './recorded';

export const negotiationQuery: Pick<QueryResolvers, 'negotiation' | 'negotiations'> = {
  negotiation: (_, { id, asOf }, context) =>
    loadRecorded(context, negotiationKind, id, asOf ?? null),
  negotiations: async (_, { asOf, filter, ...args }, context) => {
    const ids = await context.store.recordedIds(negotiationKind.name);
    const all = await listRecorded(context, negotiationKind, ids, asOf ?? null);
    const { country, isOpen } = filter ?? {};
    const chosen = all
      .filter(({ countries }) => !country || countries.includes(country))
      .filter(({ ending }) => isOpen == null || isOpen === (ending === null));
    return pageRecorded(chosen, args);
  },
};

export const negotiation: NegotiationResolvers = {
  countries: ({ countries }) => countries.map((iso3) => ({ iso3 })),
  areas: ({ areas }) => areas.map((pcode) => ({ pcode })),
  lead: ({ lead }) => ({ id: lead }),
  team: ({ team }) => team.map((id) => ({ id })),
  playbook: ({ playbookId, asOf }, _, context) =>
    playbookId === null ? null : loadRecorded(context, playbookKind, playbookId, asOf),
  participants: (one, { capacity }) =>
    one.participants
      .filter((part) => !capacity || part.capacity === capacity)
      .map(shownParticipant),
  positions: (one, { participant }) =>
    one.positions
      .filter((position) => !participant || position.participant === participant)
      .map((position) => ({ ...position, participant: participantOf(one, position.participant) })),
  commonGround: ({ commonGround }, { kind }) =>
    commonGround.filter((ground) => !kind || ground.kind === kind),
  proposedTerms: (one) =>
    one.proposedTerms.map((term) => ({
      ...term,
      by: term.by === null ? null : participantOf(one, term.by),
      crossesRedLines: crossingsOf(term, one.redLines),
      crossesBottomLines: crossingsOf(term, one.bottomLines),
    })),
  wouldCross: ({ redLines, bottomLines }, { term }) =>
    crossingsOf(toTerm(term), [...redLines, ...bottomLines]),
  milestones: (one, _, { viewer }) => distancesOn(one, one.asOf ?? viewer.today),
  commitments: (one, { state: wanted }, { viewer }) =>
    one.commitments
      .map((commitment) => ({
        ...commitment,
        by: participantOf(one, commitment.by),
        state: commitmentState(commitment, one.asOf ?? viewer.today),
        settledOn: commitment.settled?.on ?? null,
      }))
      .filter(({ state }) => !wanted || state === wanted),
  trackRecord: (one, _, { viewer }) =>
    one.participants
      .map((participant) => ({
        participant: shownParticipant(participant),
        record: trackRecordOf(
          one.commitments.filter(({ by }) => by === participant.key),
          one.asOf ?? viewer.today,
        ),
      }))
      .filter(({ record }) => record.made > 0),
  ending: async ({ ending }, _, { loaders }) => {
    if (!ending) return null;
    const { agreementId } = ending;
    const agreement = agreementId === null ? null : await loaders.agreement.load(agreementId);
    return { ...ending, agreement };
  },
};

type Participant = Negotiation['participants'][number];

/** A participant as the graph shows it; names are taken out before where consent is lacking. */
export function shownParticipant({ organization, ...participant }: Participant) {
  return { ...participant, organization: organization === null ? null : { id: organization } };
}

/** Entries point only to participants who had joined. */
function participantOf({ participants }: Negotiation, key: string) {
  return shownParticipant(participants.find((participant) => participant.key === key)!);
}
