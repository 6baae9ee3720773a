import type { Recorded } from '../../../../shared/core/recording/follow-history';
import type { RecordedEvent } from '../../../../shared/core/recording/history-entry';
import { linkTo } from '../../../../shared/core/recording/recorded-kind';
import type { UserError } from '../../../../shared/core/recording/user-error';
import { invalid } from '../../../../shared/core/recording/user-error';
import type { Day } from '../day';
import type { SharedBegun, SharedFrame } from '../../../../shared/core/recording/shared-record';
import { sharedKind } from '../../../../shared/core/recording/shared-record';

interface Evidence {
  readonly kind:
    | 'AGREEMENT_EVENT'
    | 'NEGOTIATION'
    | 'EXERCISE'
    | 'TRAINING'
    | 'INSPECTION'
    | 'INCIDENT'
    | 'DOCUMENT';
  readonly id: string | null;
  readonly url: string | null;
  readonly text: string;
}

interface LessonBegun extends SharedBegun {
  readonly title: string;
  readonly kind: 'WORKED' | 'DID_NOT_WORK' | 'RECOMMENDATION';
  readonly text: string;
  /** Codes of sectors. */
  readonly sectors: readonly string[];
  readonly evidence: readonly Evidence[];
}

interface EvidenceAdded extends RecordedEvent {
  readonly type: 'MORE_EVIDENCE';
  readonly moreEvidence: Evidence;
}

interface LessonApplied extends RecordedEvent {
  readonly type: 'APPLICATION';
  readonly application: {
    readonly playbookId: string | null;
    readonly playbookVersion: number | null;
    readonly text: string;
  };
}

interface LessonState extends Pick<LessonBegun, 'title' | 'kind' | 'text' | 'sectors'> {
  readonly evidence: Evidence[];
  readonly applications: (LessonApplied['application'] & { readonly date: Day })[];
}

/** What was learned, with what it rests on. */
export type Lesson = Recorded<LessonState & SharedFrame>;

/** How a lesson follows from what was recorded of it. */
export const lessonKind = sharedKind<LessonBegun, EvidenceAdded | LessonApplied, LessonState>({
  name: 'Lesson',
  begin: ({ title, kind, text, sectors, evidence }) => ({
    ...{ title, kind, text, sectors, evidence: [...evidence], applications: [] },
  }),
  apply: ({ evidence, applications }, event) => {
    if (event.type === 'MORE_EVIDENCE') evidence.push(event.moreEvidence);
    else applications.push({ ...event.application, date: event.date });
  },
  beginProblems: ({ evidence }) =>
    evidence.length === 0
      ? [invalid('evidence', 'Name at least one thing that it rests on.')]
      : evidence.flatMap((one, index) => evidenceProblems(`evidence.${index}`, one)),
  problems: (_, event) =>
    event.type === 'MORE_EVIDENCE' ? evidenceProblems('moreEvidence', event.moreEvidence) : [],
  linksOf: (event) => {
    if (event.type === 'APPLICATION') {
      const { playbookId } = event.application;
      return playbookId === null ? [] : [linkTo('NegotiationPlaybook', playbookId)];
    }
    const evidence = event.type === 'BEGUN' ? event.evidence : [event.moreEvidence];
    return evidence.flatMap(({ kind, id }) =>
      id === null ? [] : [linkTo(`Evidence ${kind}`, id)],
    );
  },
});

/** Evidence is something that others can look up. */
function evidenceProblems(path: string, { kind, id, url }: Evidence): UserError[] {
  if (id === null && url === null) {
    return [invalid(path, 'Give its id or its address: others must be able to look it up.')];
  }
  if (kind === 'DOCUMENT' && url === null) {
    return [invalid(`${path}.url`, 'Give the address of the text.')];
  }
  return [];
}
