import type { PartialDate } from '../../../../shared/core/partial-date';
import { isPartialDate } from '../../../../shared/core/partial-date';
import type { Recorded } from '../../../../shared/core/recording/follow-history';
import type { RecordedEvent } from '../../../../shared/core/recording/history-entry';
import type { UserError } from '../../../../shared/core/recording/user-error';
import { invalid, refused } from '../../../../shared/core/recording/user-error';
import type { Day } from '../day';
import type { SharedBegun, SharedFrame } from '../../../../shared/core/recording/shared-record';
import { sharedKind } from '../../../../shared/core/recording/shared-record';
import { languageProblems } from './language-tag';

interface ClaimBegun extends SharedBegun {
  readonly text: string;
  readonly language: string;
  readonly occurred: PartialDate | null;
  readonly source: ClaimSource;
}

interface ClaimSource {
  readonly kind: 'MEDIA' | 'CIVIL_SOCIETY' | 'COMMUNITY';
  readonly name: string;
  readonly url: string | null;
  readonly published: Day | null;
}

interface Correction {
  readonly kind: 'CORRECTED' | 'RETRACTED';
  readonly text: string;
  readonly url: string | null;
}

interface Assessment {
  readonly finding: 'CORROBORATED' | 'CONTRADICTED' | 'UNDETERMINED';
  readonly text: string;
  readonly evidence: readonly string[];
}

interface ClaimCorrected extends RecordedEvent {
  readonly type: 'CORRECTION';
  readonly correction: Correction;
}

interface ClaimAssessed extends RecordedEvent {
  readonly type: 'ASSESSMENT';
  readonly assessment: Assessment;
}

type ClaimPart = ClaimCorrected | ClaimAssessed;

interface ClaimState {
  readonly text: string;
  readonly language: string;
  readonly occurred: PartialDate | null;
  readonly source: ClaimSource;
  readonly corrections: (Correction & { readonly date: Day })[];
  readonly assessments: (Assessment & { readonly date: Day })[];
}

/** What a source reports as a violation. Nothing that is recorded of it makes it a fact. */
export type ViolationClaim = Recorded<ClaimState & SharedFrame>;

/** What the source of a claim says of it now. */
export function claimStanding({ corrections }: ClaimState): 'CLAIMED' | Correction['kind'] {
  return corrections.at(-1)?.kind ?? 'CLAIMED';
}

/** How a claim follows from what was recorded of it. */
export const violationClaimKind = sharedKind<ClaimBegun, ClaimPart, ClaimState>({
  name: 'ViolationClaim',
  begin: ({ text, language, occurred, source }) => ({
    ...{ text, language, occurred, source, corrections: [], assessments: [] },
  }),
  apply: ({ corrections, assessments }, event) => {
    const { date } = event;
    if (event.type === 'CORRECTION') corrections.push({ ...event.correction, date });
    else assessments.push({ ...event.assessment, date });
  },
  beginProblems,
  problems: (state, event) =>
    event.type === 'CORRECTION' && claimStanding(state) === 'RETRACTED'
      ? [refused('correction', `Its source took it back on ${state.corrections.at(-1)!.date}.`)]
      : [],
});

function beginProblems({ date, language, occurred, source }: ClaimBegun): UserError[] {
  const errors = languageProblems('language', language);
  if (occurred !== null && (!isPartialDate(occurred) || occurred.slice(0, 10) > date)) {
    const message = `${occurred} is no date by ${date}, as 2023, 2023-05 or 2023-05-02.`;
    errors.push(invalid('occurred', message));
  }
  if (source.published !== null && source.published > date) {
    errors.push(invalid('source.published', `${source.published} is after ${date}.`));
  }
  if (source.url !== null && !/^https?:\/\/[^\s]+$/.test(source.url)) {
    errors.push(invalid('source.url', 'Write an address that begins with https:// or http://.'));
  }
  if (source.kind === 'MEDIA' && source.url === null && source.published === null) {
    errors.push(invalid('source.published', 'Say when it was published, or where it stands.'));
  }
  return errors;
}
