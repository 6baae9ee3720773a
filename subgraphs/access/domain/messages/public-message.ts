import type { Recorded } from '../../../../shared/core/recording/follow-history';
import type { Day } from '../day';
import type { SharedFrame } from '../../../../shared/core/recording/shared-record';
import type {
  LocalizedText,
  MessageBegun,
  MessagePublished,
  MessageReviewed,
} from './message-event';

export type CulturalReview = MessageReviewed['review'] & { readonly date: Day };

/** The latest text in one language; its review is the one of this very text. */
export interface MessageDraft {
  readonly text: LocalizedText;
  readonly written: Day;
  review: CulturalReview | null;
}

export interface MessageState extends Pick<MessageBegun, 'title' | 'audience' | 'rights'> {
  readonly answersId: string | null;
  /** By language. */
  readonly drafts: Map<string, MessageDraft>;
  readonly reviews: CulturalReview[];
  readonly publications: (MessagePublished['publication'] & { readonly date: Day })[];
}

/** A message to people, as its history leaves it. */
export type PublicMessage = Recorded<MessageState & SharedFrame>;
