import type { NegotiationLine } from '../domain/negotiation-line';
import type { PlaybookVersionIssued } from '../domain/negotiation-playbook';
import type {
  InputMaybe,
  NegotiationLineInput,
  RecordPlaybookVersionInput,
} from '../generated/resolver-types';
import { listed } from './input-words';

/** The version that an input issues. */
export function toVersion(input: RecordPlaybookVersionInput): PlaybookVersionIssued {
  const { date, number, milestones } = input;
  return {
    type: 'VERSION_ISSUED',
    ...{ date, number },
    citation: input.citation ?? null,
    changes: input.changes ?? null,
    milestones: milestones.map(({ key, title, dueAfterDays }) => ({
      ...{ key, title },
      dueAfterDays: dueAfterDays ?? null,
    })),
    verificationSteps: listed(input.verificationSteps),
    redLines: toLines(input.redLines),
    bottomLines: toLines(input.bottomLines),
  };
}

/** The lines that an input draws. */
export function toLines(lines: InputMaybe<readonly NegotiationLineInput[]>): NegotiationLine[] {
  return listed(lines).map(({ key, text, subjects, words, limit }) => ({
    ...{ key, text, subjects: listed(subjects), words: listed(words) },
    limit: limit
      ? { ...limit, atLeast: limit.atLeast ?? null, atMost: limit.atMost ?? null }
      : null,
  }));
}
