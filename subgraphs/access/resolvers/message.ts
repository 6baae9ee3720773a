import { notFound } from '../../../shared/core/recording/user-error';
import type { Context } from '../context';
import type { CulturalReview } from '../domain/messages/public-message';
import { publicMessageKind } from '../domain/messages/public-message-kind';
import { claimStanding, violationClaimKind } from '../domain/messages/violation-claim';
import type {
  MutationResolvers,
  PublicMessageResolvers,
  QueryResolvers,
  RecordPublicMessageEventInput,
  RecordPublicMessageInput,
  RecordViolationClaimInput,
  ViolationClaimResolvers,
} from '../generated/resolver-types';
import { listed } from './input-words';
import { pageLinked } from './linked-things';
import { loadRecorded } from './recorded';
import { sharedFields, sharedMutations, sharedQueries } from './shared-record';

const claims = sharedQueries(violationClaimKind);
const messages = sharedQueries(publicMessageKind);

export const messageQuery: Pick<
  QueryResolvers,
  'violationClaim' | 'violationClaims' | 'publicMessage' | 'publicMessages'
> = {
  violationClaim: claims.one,
  violationClaims: claims.page,
  publicMessage: messages.one,
  publicMessages: messages.page,
};

const claimChanges = sharedMutations(violationClaimKind, 'claim', {
  own: ({ text, language, occurred, source }: RecordViolationClaimInput) => ({
    ...{ text, language, occurred: occurred ?? null },
    source: { ...source, url: source.url ?? null, published: source.published ?? null },
  }),
  parts: { correction: { url: null }, assessment: { evidence: [] } },
});

const messageChanges = sharedMutations(publicMessageKind, 'message', {
  own: ({ title, audience, rights, answersId }: RecordPublicMessageInput) => ({
    ...{ title, audience, answersId: answersId ?? null },
    rights: listed(rights).map(({ right, basis }) => ({ right, basis: basis ?? null })),
  }),
  parts: { text: {}, review: { note: null }, publication: { url: null } },
  check: claimMissing,
});

async function claimMissing(
  context: Context,
  input: RecordPublicMessageInput | RecordPublicMessageEventInput,
) {
  const id = 'answersId' in input ? input.answersId : null;
  if (!id || (await loadRecorded(context, violationClaimKind, id, null))) return [];
  return [notFound('answersId', `There is no claim ${JSON.stringify(id)}.`)];
}

export const messageMutation: MutationResolvers = {
  recordViolationClaim: claimChanges.begin,
  recordViolationClaimEvent: claimChanges.add,
  withdrawViolationClaimEntry: claimChanges.withdraw,
  recordPublicMessage: messageChanges.begin,
  recordPublicMessageEvent: messageChanges.add,
  withdrawPublicMessageEntry: messageChanges.withdraw,
};

export const violationClaim: ViolationClaimResolvers = {
  ...sharedFields,
  standing: claimStanding,
  messages: ({ id, asOf }, page, context) =>
    pageLinked(context, publicMessageKind, { type: 'ViolationClaim', id }, { ...page, asOf }),
};

export const publicMessage: PublicMessageResolvers = {
  ...sharedFields,
  answers: ({ answersId, asOf }, _, context) =>
    answersId === null ? null : loadRecorded(context, violationClaimKind, answersId, asOf),
  drafts: ({ drafts }) =>
    [...drafts.values()].map((draft) => ({
      ...draft,
      review: draft.review && shownReview(draft.review),
    })),
  reviews: ({ reviews }) => reviews.map(shownReview),
};

function shownReview(review: CulturalReview) {
  return { ...review, by: { id: review.by } };
}
