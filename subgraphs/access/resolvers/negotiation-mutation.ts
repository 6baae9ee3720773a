import type { UserError } from '../../../shared/core/recording/user-error';
import { notFound } from '../../../shared/core/recording/user-error';
import { actingOrganization } from '../../../shared/runtime/recording/viewer';
import type { Context } from '../context';
import type { NegotiationBegun } from '../domain/negotiation-event';
import { negotiationKind } from '../domain/negotiation-kind';
import type { PlaybookVersion } from '../domain/negotiation-playbook';
import { playbookKind } from '../domain/playbook-kind';
import type { MutationResolvers, RecordNegotiationInput } from '../generated/resolver-types';
import { addedBy, begunBy, listed } from './input-words';
import { toNegotiationEvent } from './negotiation-input';
import { agreementMissing, loadRecorded, record, withdraw } from './recorded';

export const negotiationMutation: MutationResolvers = {
  recordNegotiation: async (_, { input }, context) => {
    const organization = actingOrganization(context.viewer.caller);
    const { version, errors } = await findVersion(context, input);
    return record(context, negotiationKind, 'negotiation', {
      ...begunBy(input),
      event: toBegun(input, organization, version),
      asked: { ...input, clientKey: null, onBehalfOf: null },
      check: () => Promise.resolve(errors),
    });
  },
  recordNegotiationEvent: async (_, { input }, context) => {
    actingOrganization(context.viewer.caller);
    const event = toNegotiationEvent(input);
    if (!('type' in event))
      return { negotiation: null, entry: null, conflict: null, errors: event };
    const agreementId = event.type === 'NEGOTIATION_ENDED' ? event.ending.agreementId : null;
    return record(context, negotiationKind, 'negotiation', {
      ...addedBy(input),
      event,
      check: async () =>
        agreementId === null ? [] : agreementMissing(context, agreementId, 'ending.agreementId'),
    });
  },
  withdrawNegotiationEntry: (_, { input }, context) =>
    withdraw(context, negotiationKind, 'negotiation', input),
};

interface FoundVersion {
  readonly version: PlaybookVersion | null;
  readonly errors: readonly UserError[];
}

/** The version of a playbook from which a negotiation is begun, as far as the caller may see it. */
async function findVersion(
  context: Context,
  { playbookId, playbookVersion }: RecordNegotiationInput,
): Promise<FoundVersion> {
  if (!playbookId) return { version: null, errors: [] };
  const playbook = await loadRecorded(context, playbookKind, playbookId, null);
  if (!playbook) {
    const message = `There is no playbook ${JSON.stringify(playbookId)}.`;
    return { version: null, errors: [notFound('playbookId', message)] };
  }
  const { versions } = playbook;
  const version = playbookVersion
    ? versions.find(({ number }) => number === playbookVersion)
    : versions.at(-1);
  if (version) return { version, errors: [] };
  const message = `The playbook has no version ${playbookVersion ?? 'yet'}.`;
  return { version: null, errors: [notFound('playbookVersion', message)] };
}

function toBegun(
  input: RecordNegotiationInput,
  organization: string,
  version: PlaybookVersion | null,
): NegotiationBegun {
  const { date, title, countries, playbookId } = input;
  return {
    type: 'NEGOTIATION_BEGUN',
    ...{ date, title, countries },
    citation: input.citation ?? null,
    areas: listed(input.areas),
    lead: input.lead ?? organization,
    team: listed(input.team),
    publicFrom: input.publicFrom ?? null,
    isExample: input.isExample ?? false,
    playbookId: playbookId ?? null,
    playbookVersion: version?.number ?? null,
    template: version && {
      milestones: version.milestones,
      verificationSteps: version.verificationSteps,
      redLines: version.redLines,
      bottomLines: version.bottomLines,
    },
  };
}
