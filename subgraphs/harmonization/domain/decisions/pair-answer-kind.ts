import type { Caller } from '../../../../shared/core/caller';
import type { RecordedEvent } from '../../../../shared/core/recording/history-entry';
import type { RecordedKind } from '../../../../shared/core/recording/recorded-kind';
import type { Sight } from '../../../../shared/core/recording/see-history';

/** What a person said of two records. */
export interface PairAnswered extends RecordedEvent {
  readonly type: 'SAME' | 'DIFFERENT';
  /** Why; null for those who may not read it. */
  readonly reason: string | null;
}

/** Where a pair stands with people: the latest answer that was not taken back. */
export interface PairAnswerState {
  answer: {
    readonly isSame: boolean;
    readonly organization: string;
    readonly at: string;
    readonly reason: string | null;
  } | null;
}

/** Answers of people, one history for each pair: the pair itself is kept elsewhere. */
export const pairAnswerKind: RecordedKind<PairAnswered, PairAnswerState> = {
  name: 'MergeDecision',
  beginEmpty: () => ({ answer: null }),
  apply: (state, { event, recording }) => {
    const { organization, at } = recording;
    state.answer = { isSame: event.type === 'SAME', organization, at, reason: event.reason };
  },
  problems: () => [],
  linksOf: () => [],
  openPartOf: (event) => ({ ...event, reason: null, citation: null }),
  wordsOf: ({ type }) => ({ answer: type }),
};

/** Everybody learns how a pair was decided; why, organizations only; and only reviewers decide. */
export function sightOnAnswers(caller: Caller, reviewers: readonly string[]): Sight {
  const isKnown = caller.kind === 'ORGANIZATION';
  return {
    isPublic: true,
    mayRead: true,
    mayReadConfidential: isKnown,
    mayRecord: isKnown && reviewers.includes(caller.organization),
  };
}
