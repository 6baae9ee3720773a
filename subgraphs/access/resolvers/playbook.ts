import { checkNumberIsNew } from '../domain/check-playbook';
import { playbookKind } from '../domain/playbook-kind';
import type {
  MutationResolvers,
  NegotiationPlaybookResolvers,
  QueryResolvers,
} from '../generated/resolver-types';
import { addedBy, begunBy, listed } from './input-words';
import { negotiationsOf } from './negotiation-links';
import { toVersion } from './playbook-input';
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
  ...negotiationsOf.playbook,
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
