import type { NamedChange } from '../../../shared/runtime/recording/named-change';
import { EVERYBODYS } from '../../../shared/runtime/recording/store/record-circle';
import type { RecordingGround } from '../../../shared/runtime/recording/change-history';
import { recordEntry } from '../../../shared/runtime/recording/record-entry';
import type { RecordedChange } from '../../../shared/runtime/recording/recorded-change';
import { notRecorded } from '../../../shared/runtime/recording/recorded-change';
import { actingOrganization } from '../../../shared/runtime/recording/viewer';
import { withdrawEntry } from '../../../shared/runtime/recording/withdraw-entry';
import { notFound } from '../../../shared/core/recording/user-error';
import type { Context } from '../context';
import type { MergeDecision } from '../domain/decisions/merge-decision';
import type { PairAnswerState, PairAnswered } from '../domain/decisions/pair-answer-kind';
import { pairAnswerKind, sightOnAnswers } from '../domain/decisions/pair-answer-kind';
import type { AnswerPairInput, MutationResolvers } from '../generated/resolver-types';

export const mutation: MutationResolvers = {
  confirmMerge: (_, { input }, context) => answer(context, input, 'SAME'),
  refuseMerge: (_, { input }, context) => answer(context, input, 'DIFFERENT'),
  undoMergeAnswer: (_, { input }, context) =>
    change(context, input.id, () => withdrawEntry(groundOf(context), pairAnswerKind, input)),
};

function answer(context: Context, input: AnswerPairInput, type: PairAnswered['type']) {
  const { clientKey, id, basedOnVersion, onBehalfOf = null, reason } = input;
  const event: PairAnswered = { type, date: context.viewer.today, citation: null, reason };
  const asked = { type, reason };
  return change(context, id, () =>
    recordEntry(groundOf(context), pairAnswerKind, {
      ...{ clientKey, id, basedOnVersion, onBehalfOf, event, asked },
    }),
  );
}

type MergeDecisionChange = Omit<NamedChange<'decision', PairAnswerState>, 'decision'> & {
  readonly decision: MergeDecision | null;
};

/** Records or takes back an answer about a pair that the caller may see, and settles what follows from it. */
async function change(
  context: Context,
  id: string,
  act: () => Promise<RecordedChange<PairAnswerState>>,
): Promise<MergeDecisionChange> {
  actingOrganization(context.viewer.caller);
  const { decision: decisions, answers } = context.loaders;
  const before = await context.seenPair(id);
  if (before === null) {
    const missing = notFound('id', `There is no pair ${JSON.stringify(id)}.`);
    return named(notRecorded(missing), null);
  }
  const changed = await act();
  if (changed.errors.length === 0) {
    await context.settle(before);
    decisions.clear(id);
    answers.clear(id);
  }
  return named(changed, changed.thing && (await decisions.load(id)));
}

function named(
  { entry, conflict, errors }: RecordedChange<PairAnswerState>,
  decision: MergeDecision | null,
): MergeDecisionChange {
  return { decision, entry, conflict, errors };
}

function groundOf({ database, viewer, reviewers }: Context): RecordingGround<PairAnswered> {
  const sightOn = () => Promise.resolve(sightOnAnswers(viewer.caller, reviewers));
  return { database, viewer, sightOn, circleOf: () => EVERYBODYS };
}
