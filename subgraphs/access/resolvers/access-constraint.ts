import { readPage } from '../../../shared/core/connection';
import type { Context } from '../context';
import type { AccessConstraint } from '../domain/accountability/access-constraint';
import { constraintKind, durationDays } from '../domain/accountability/access-constraint';
import type {
  ConstraintImpact,
  ConstraintReported,
} from '../domain/accountability/constraint-event';
import type {
  AccessConstraintFilter,
  AccessConstraintResolvers,
  ConstraintImpactInput,
  MutationResolvers,
  QueryResolvers,
  RecordAccessConstraintInput,
} from '../generated/resolver-types';
import type { AccessConstraintConnection } from './connections';
import { addedBy, begunBy, listed } from './input-words';
import { agreementOf, dayOf, listLinked, mentionProblems } from './linked-things';
import { listRecorded, loadRecorded, pageRecorded, record, withdraw } from './recorded';

export const constraintQuery: Pick<QueryResolvers, 'accessConstraint' | 'accessConstraints'> = {
  accessConstraint: (_, { id, asOf }, context) =>
    loadRecorded(context, constraintKind, id, asOf ?? null),
  accessConstraints: (_, args, context) => pageConstraints(context, args.filter ?? {}, args),
};

interface ConstraintArguments {
  readonly asOf?: string | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** One page of the constraints that the caller may see. */
export async function pageConstraints(
  context: Context,
  filter: AccessConstraintFilter,
  { asOf, ...page }: ConstraintArguments,
): Promise<AccessConstraintConnection> {
  readPage(page, 1);
  const { country, area } = filter;
  const link = area ? { type: 'AdminArea', id: area } : { type: 'Country', id: country ?? '' };
  const constraints =
    area || country
      ? await listLinked(context, constraintKind, link, asOf)
      : await listRecorded(
          context,
          constraintKind,
          await context.store.recordedIds(constraintKind.name),
          asOf ?? null,
        );
  return pageRecorded(
    constraints.filter((constraint) => matches(constraint, filter)),
    page,
  );
}

function matches(
  { reported, ended }: AccessConstraint,
  { country, type, state, agreement }: AccessConstraintFilter,
): boolean {
  if (country && reported.country !== country) return false;
  if (type && reported.constraint !== type) return false;
  if (agreement && reported.agreementId !== agreement) return false;
  return !state || state === (ended ? 'ENDED' : 'ACTIVE');
}

export const accessConstraint: AccessConstraintResolvers = {
  type: ({ reported }) => reported.constraint,
  state: ({ ended }) => (ended ? 'ENDED' : 'ACTIVE'),
  from: ({ reported }) => reported.date,
  until: ({ ended }) => ended?.date ?? null,
  durationDays: (constraint, _, context) => durationDays(constraint, dayOf(constraint, context)),
  impact: ({ impact }) => ({ ...impact, sectors: impact.sectors.map((code) => ({ code })) }),
  ended: ({ ended }) => ended?.how ?? null,
  country: ({ reported }) => ({ iso3: reported.country }),
  adminArea: ({ reported }) => (reported.area === null ? null : { pcode: reported.area }),
  isExample: ({ reported }) => reported.isExample,
  details: ({ reported }) => reported.details,
  agreement: ({ reported, asOf }, _, context) => agreementOf(context, reported.agreementId, asOf),
};

export const constraintMutation: Pick<
  MutationResolvers,
  | 'recordAccessConstraint'
  | 'recordConstraintImpact'
  | 'endAccessConstraint'
  | 'withdrawConstraintEntry'
> = {
  recordAccessConstraint: (_, { input }, context) => {
    const event = toReported(input);
    return record(context, constraintKind, 'constraint', {
      ...begunBy(input),
      event,
      check: () => mentionProblems(context, event.agreementId),
    });
  },
  recordConstraintImpact: (_, { input }, context) => {
    const { date, citation = null } = input;
    const event = {
      type: 'IMPACT_CHANGED' as const,
      date,
      citation,
      impact: toImpact(input.impact),
    };
    return record(context, constraintKind, 'constraint', { ...addedBy(input), event });
  },
  endAccessConstraint: (_, { input }, context) => {
    const { date, citation = null, how } = input;
    const event = { type: 'ENDED' as const, date, citation, how };
    return record(context, constraintKind, 'constraint', { ...addedBy(input), event });
  },
  withdrawConstraintEntry: (_, { input }, context) =>
    withdraw(context, constraintKind, 'constraint', input),
};

function toReported(input: RecordAccessConstraintInput): ConstraintReported {
  const { date, type, country, details } = input;
  return {
    ...{ type: 'REPORTED', date, constraint: type, country },
    citation: input.citation ?? null,
    area: input.area ?? null,
    impact: toImpact(input.impact),
    details: details
      ? {
          description: details.description ?? null,
          location: details.location ?? null,
          organizations: listed(details.organizations),
        }
      : null,
    agreementId: input.agreementId ?? null,
    sharedWith: listed(input.sharedWith),
    isExample: input.isExample ?? false,
  };
}

function toImpact({ effect, peopleAffected, sectors }: ConstraintImpactInput): ConstraintImpact {
  return { effect, peopleAffected: peopleAffected ?? null, sectors: listed(sectors) };
}
