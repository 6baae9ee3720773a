import type { InputMaybe } from '../generated/resolver-types';
import type {
  MutationResolvers,
  NegotiationLineInput,
  NegotiationPlaybookResolvers,
  QueryResolvers,
  RecordPlaybookVersionInput,
} from '../generated/resolver-types';
import { checkNumberIsNew } from '../domain/check-playbook';
import type { NegotiationLine } from '../domain/negotiation-line';
import type { PlaybookVersionIssued } from '../domain/negotiation-playbook';
import { playbookKind } from '../domain/playbook-kind';
import { addedBy, begunBy, listed } from './input-words';
import { listRecorded, loadRecorded, pageRecorded, record, withdraw } from './recorded';

export const playbookQuery: Pick<QueryResolvers, 'negotiationPlaybook' | 'negotiationPlaybooks'> = {
  negotiationPlaybook: (_, { id, asOf }, context) =>
    loadRecorded(context, playbookKind, id, asOf ?? null),
  negotiationPlaybooks: async (_, { asOf, ...args }, context) => {
    const ids = await context.store.recordedIds(playbookKind.name);
    return pageRecorded(await listRecorded(context, playbookKind, ids, asOf ?? null), args);
  },
};

export const negotiationPlaybook: NegotiationPlaybookResolvers = {
  sharedWith: ({ sharedWith }) => sharedWith.map((id) => ({ id })),
  latest: ({ versions }) => versions.at(-1) ?? null,
};

export const playbookMutation: MutationResolvers = {
  recordPlaybook: (_, { input }, context) => {
    const { title, setting, date } = input;
    const event = {
      ...{ type: 'PLAYBOOK_BEGUN' as const, date, title, setting },
      citation: input.citation ?? null,
      isExample: input.isExample ?? false,
      sharedWith: listed(input.sharedWith),
      publicFrom: input.publicFrom ?? null,
    };
    return record(context, playbookKind, 'playbook', { ...begunBy(input), event });
  },
  recordPlaybookVersion: (_, { input }, context) => {
    const event = toVersion(input);
    return record(context, playbookKind, 'playbook', {
      ...addedBy(input),
      event,
      check: (_transaction, history) => Promise.resolve(checkNumberIsNew(history, event.number)),
    });
  },
  sharePlaybook: (_, { input }, context) => {
    const { date, sharedWith } = input;
    const event = {
      ...{ type: 'PLAYBOOK_SHARED' as const, date, sharedWith },
      citation: input.citation ?? null,
      publicFrom: input.publicFrom ?? null,
    };
    return record(context, playbookKind, 'playbook', { ...addedBy(input), event });
  },
  withdrawPlaybookEntry: (_, { input }, context) =>
    withdraw(context, playbookKind, 'playbook', input),
};

function toVersion(input: RecordPlaybookVersionInput): PlaybookVersionIssued {
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

function toLines(lines: InputMaybe<readonly NegotiationLineInput[]>): NegotiationLine[] {
  return listed(lines).map(({ key, text, subjects, words, limit }) => ({
    ...{ key, text, subjects: listed(subjects), words: listed(words) },
    limit: limit
      ? { ...limit, atLeast: limit.atLeast ?? null, atMost: limit.atMost ?? null }
      : null,
  }));
}
