import { linkTo } from '../../../shared/core/recording/recorded-kind';
import type { UserError } from '../../../shared/core/recording/user-error';
import { invalid, notFound, refused } from '../../../shared/core/recording/user-error';
import type { EntryRequest } from '../../../shared/runtime/recording/record-entry';
import { actingOrganization } from '../../../shared/runtime/recording/viewer';
import type { Context } from '../context';
import type { AccessAgreement } from '../domain/access-agreement';
import { protectionsOf } from '../domain/agreement-protection';
import type { SupplementEvent } from '../domain/agreement-supplement';
import { supplementKind } from '../domain/agreement-supplement';
import { negotiationKind } from '../domain/negotiation-kind';
import { publicityOn } from '../domain/publication';
import type { AccessAgreementResolvers, MutationResolvers } from '../generated/resolver-types';
import { shownParticipant } from './negotiation';
import { listRecorded, record } from './recorded';

const COMMUNITY = ['COMMUNITY_LEADER', 'LOCAL_NGO', 'CIVIL_SOCIETY', 'MEDIATOR'];

/** What is public of an agreement, what it protects, and who of the community had a part in it. */
export const agreementPublicity: AccessAgreementResolvers = {
  publications: ({ publications }) =>
    publications.map(({ retraction, date, publicFrom, ...publication }) => ({
      ...publication,
      date,
      publicFrom: date === null ? null : publicFrom,
      retractedOn: retraction?.date ?? null,
      retractionReason: retraction?.reason ?? null,
    })),
  publicOn: ({ publications, clauseNumbers }, { date }) =>
    publicityOn(publications, clauseNumbers, date),
  protections: ({ clauses }) => protectionsOf(clauses),
  community: async ({ id, asOf }, _, context) => {
    const link = linkTo('AccessAgreement', id);
    const ids = await context.loaders.linkedIds(negotiationKind.name).load(link);
    const negotiations = await listRecorded(context, negotiationKind, ids, asOf);
    return negotiations
      .filter(({ ending }) => ending?.agreementId === id)
      .flatMap(({ participants }) => participants)
      .filter(({ capacity }) => COMMUNITY.includes(capacity))
      .map(shownParticipant);
  },
};

export const publicationMutation: MutationResolvers = {
  publishAgreement: (_, { input }, context) => {
    const { parts, clauses, embargoUntil, citation } = input;
    const told = {
      ...{ type: 'AGREEMENT_PUBLISHED' as const, parts, clauses: clauses ?? null },
      embargoUntil: embargoUntil ?? null,
      citation: citation ?? null,
    };
    return change(context, input, told, (agreement) => checkClauses(agreement, clauses ?? []));
  },
  retractAgreementPublication: (_, { input }, context) => {
    const { publicationId, reason } = input;
    const told = { type: 'PUBLICATION_RETRACTED' as const, publicationId, reason, citation: null };
    return change(context, input, told, ({ publications }) => {
      if (publications.some(({ id, date }) => id === publicationId && date !== null)) return [];
      const message = `Nothing was published here under ${JSON.stringify(publicationId)}.`;
      return [notFound('publicationId', message)];
    });
  },
  withdrawAgreement: (_, { input }, context) => {
    const told = { type: 'AGREEMENT_WITHDRAWN' as const, reason: input.reason, citation: null };
    const organization = actingOrganization(context.viewer.caller);
    return change(context, input, told, ({ circle }) => {
      if (circle.recordedBy === organization) return [];
      const message =
        'Only the organization that recorded it withdraws it; what a source file tells is corrected there.';
      return [refused('agreementId', message)];
    });
  },
};

interface ActInput {
  readonly clientKey: string;
  readonly agreementId: string;
  readonly basedOnVersion: number;
  readonly onBehalfOf?: string | null;
}

type Told = SupplementEvent extends infer E
  ? E extends SupplementEvent
    ? Omit<E, 'date'>
    : never
  : never;

/** Acts today: what is public when is decided by the day of the act, which nobody chooses. */
async function change(
  context: Context,
  { clientKey, agreementId, basedOnVersion, onBehalfOf }: ActInput,
  told: Told,
  check: (agreement: AccessAgreement) => readonly UserError[],
) {
  const request: EntryRequest<SupplementEvent> = {
    ...{ clientKey, id: agreementId, idField: 'agreementId', basedOnVersion },
    onBehalfOf: onBehalfOf ?? null,
    event: { ...told, date: context.viewer.today },
    asked: told,
    check: async () => check((await context.loaders.agreement.load(agreementId))!),
  };
  const made = await record(context, supplementKind, 'supplement', request);
  if (made.supplement === null) return { agreement: null, conflict: null, errors: made.errors };
  const agreement = await context.loaders.agreement.clear(agreementId).load(agreementId);
  return { agreement, conflict: made.conflict, errors: made.errors };
}

function checkClauses(
  { circle, clauses }: AccessAgreement,
  numbers: readonly number[],
): UserError[] {
  if (circle.recordedBy === null) {
    return [refused('agreementId', 'Its sources published it before: nothing is left to publish.')];
  }
  return numbers.flatMap((wanted, index) =>
    clauses.some(({ number }) => number === wanted)
      ? []
      : [invalid(`clauses.${index}`, `It has no clause ${wanted}.`)],
  );
}
