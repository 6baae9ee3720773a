import { linkTo } from '../../../../shared/core/recording/recorded-kind';
import type { UserError } from '../../../../shared/core/recording/user-error';
import { invalid, notFound, refused } from '../../../../shared/core/recording/user-error';
import { personInText } from '../person-in-text';
import type { SharedFrame } from '../../../../shared/core/recording/shared-record';
import { sharedKind } from '../../../../shared/core/recording/shared-record';
import { languageProblems } from './language-tag';
import type { MessageBegun, MessagePart, MessagePublished, MessageReviewed } from './message-event';
import type { MessageState } from './public-message';

/** How a public message follows from what was recorded of it. */
export const publicMessageKind = sharedKind<MessageBegun, MessagePart, MessageState>({
  name: 'PublicMessage',
  begin: ({ title, audience, rights, answersId }) => ({
    ...{ title, audience, rights, answersId },
    ...{ drafts: new Map(), reviews: [], publications: [] },
  }),
  apply,
  beginProblems: () => [],
  problems: (state, event) => {
    if (event.type === 'TEXT') return languageProblems('text.language', event.text.language);
    return event.type === 'REVIEW'
      ? reviewProblems(state, event.review)
      : publicationProblems(state, event.publication);
  },
  linksOf: (event) =>
    event.type === 'BEGUN' && event.answersId !== null
      ? [linkTo('ViolationClaim', event.answersId)]
      : [],
  openPartOf: (event) => {
    if (event.type === 'TEXT') return null;
    return event.type === 'REVIEW' ? { ...event, review: { ...event.review, note: null } } : event;
  },
});

function apply(state: MessageState & SharedFrame, event: MessagePart): void {
  const { date } = event;
  if (event.type === 'TEXT') {
    const { text } = event;
    state.drafts.set(text.language, { text, written: date, review: null });
  } else if (event.type === 'REVIEW') {
    const review = { ...event.review, date };
    const draft = state.drafts.get(review.language);
    if (draft) draft.review = review;
    state.reviews.push(review);
  } else {
    state.publications.push({ ...event.publication, date });
    const { publicFrom } = state;
    state.publicFrom = publicFrom !== null && publicFrom < date ? publicFrom : date;
  }
}

function reviewProblems(
  { drafts }: MessageState,
  { language, reviewers }: MessageReviewed['review'],
): UserError[] {
  const found = personInText(reviewers);
  return [
    ...(drafts.has(language) ? [] : [noText('review.language', language)]),
    ...(found ? [refused('review.reviewers', `It looks like it holds ${found}.`)] : []),
  ];
}

/** What was not reviewed, or is not the text that was, is not published. */
function publicationProblems(
  { drafts }: MessageState,
  { texts }: MessagePublished['publication'],
): UserError[] {
  if (texts.length === 0) return [invalid('publication.texts', 'Give at least one.')];
  return texts.flatMap(({ language, text }, index): UserError[] => {
    const path = `publication.texts.${index}`;
    const draft = drafts.get(language);
    if (!draft) return [noText(`${path}.language`, language)];
    if (draft.review === null) {
      return [refused(path, `The text of ${draft.written} was not reviewed.`)];
    }
    if (draft.review.outcome !== 'APPROVED') {
      return [refused(path, `The review of ${draft.review.date} asked for changes.`)];
    }
    if (draft.text.text === text) return [];
    return [refused(`${path}.text`, 'It is not the text that was reviewed.')];
  });
}

function noText(path: string, language: string): UserError {
  return notFound(path, `It has no text in ${JSON.stringify(language)} by this day.`);
}
