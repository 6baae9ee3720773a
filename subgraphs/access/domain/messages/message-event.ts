import type { RecordedEvent } from '../../../../shared/core/recording/history-entry';
import type { SharedBegun } from '../../../../shared/core/recording/shared-record';

type CivilianRight =
  | 'HUMANITARIAN_RELIEF'
  | 'MEDICAL_CARE'
  | 'FOOD_AND_WATER'
  | 'PROTECTION_FROM_ATTACK'
  | 'SAFE_PASSAGE'
  | 'FAMILY_UNITY'
  | 'RETURN'
  | 'COMPLAINT';

type MessageChannel =
  | 'RADIO'
  | 'TELEVISION'
  | 'PRESS'
  | 'WEB'
  | 'SOCIAL_MEDIA'
  | 'MESSAGING'
  | 'POSTER'
  | 'COMMUNITY_MEETING';

export interface LocalizedText {
  /** BCP 47. */
  readonly language: string;
  readonly text: string;
}

export interface MessageBegun extends SharedBegun {
  readonly title: string;
  readonly audience: string;
  readonly rights: readonly { readonly right: CivilianRight; readonly basis: string | null }[];
  readonly answersId: string | null;
}

export interface MessageWritten extends RecordedEvent {
  readonly type: 'TEXT';
  readonly text: LocalizedText;
}

export interface MessageReviewed extends RecordedEvent {
  readonly type: 'REVIEW';
  readonly review: {
    readonly language: string;
    /** The organization that reviewed it. */
    readonly by: string;
    /** Who they are, never a name. */
    readonly reviewers: string;
    readonly outcome: 'APPROVED' | 'CHANGES_NEEDED';
    readonly note: string | null;
  };
}

export interface MessagePublished extends RecordedEvent {
  readonly type: 'PUBLICATION';
  readonly publication: {
    readonly channel: MessageChannel;
    readonly place: string;
    readonly url: string | null;
    /** Word for word as reviewed. */
    readonly texts: readonly LocalizedText[];
  };
}

export type MessagePart = MessageWritten | MessageReviewed | MessagePublished;
