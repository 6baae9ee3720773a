import type { CountedConnection, PageArguments } from '../../../shared/core/connection';
import type { Context } from '../context';
import { compareDays } from '../domain/day';
import type { TeamInspection } from '../domain/verification/team-inspection';
import { inspectionsOf } from '../domain/verification/team-inspection';
import type { TeamEvent, TeamMember } from '../domain/verification/team-event';
import { teamKind } from '../domain/verification/verification-team';
import type {
  AccessAgreementResolvers,
  BorderCrossingResolvers,
  ConsignmentResolvers,
  InputMaybe,
  MutationResolvers,
  QueryResolvers,
  TeamInspectionResolvers,
  TeamMemberInput,
  VerificationTeamResolvers,
} from '../generated/resolver-types';
import { addedBy, begunBy, listed } from './input-words';
import { agreementOf, agreementProblems, listLinked, pageLinked } from './linked-things';
import { pageById } from './page-by-id';
import { loadRecorded, record, withdraw } from './recorded';

export const teamQuery: Pick<QueryResolvers, 'verificationTeam'> = {
  verificationTeam: (_, { id, asOf }, context) => loadRecorded(context, teamKind, id, asOf ?? null),
};

export const verificationTeam: VerificationTeamResolvers = {
  name: ({ formed }) => formed.name,
  isExample: ({ formed }) => formed.isExample,
  agreement: ({ formed, asOf }, _, context) => agreementOf(context, formed.agreementId, asOf),
  members: ({ members }) => shownMembers(members),
  countries: ({ members }) => {
    const codes = new Set(members.flatMap(({ country }) => country ?? []));
    return [...codes].sort().map((iso3) => ({ iso3 }));
  },
  formedOn: ({ formed }) => formed.date,
  dissolvedOn: ({ dissolved }) => dissolved?.date ?? null,
  inspections: (team, page) => pageById(inspectionsOf(team), page),
  publicFrom: ({ formed }) => formed.publicFrom,
};

export const teamInspection: TeamInspectionResolvers = {
  date: ({ inspected }) => inspected.date,
  members: ({ members }) => shownMembers(members),
  corridor: ({ inspected }) =>
    inspected.corridorId === null ? null : { id: inspected.corridorId },
  crossing: ({ inspected }) =>
    inspected.crossingId === null ? null : { id: inspected.crossingId },
  consignment: ({ inspected }) =>
    inspected.consignmentId === null ? null : { id: inspected.consignmentId },
  outcome: ({ inspected }) => inspected.outcome,
  findings: ({ inspected }) => inspected.findings,
  security: ({ inspected }) => inspected.security,
};

function shownMembers(members: readonly TeamMember[]) {
  return members.map(({ country, ...member }) => ({
    ...member,
    country: country === null ? null : { iso3: country },
  }));
}

/** What teams add to an agreement. */
export const teamsOfAgreement: Pick<AccessAgreementResolvers, 'verificationTeams'> = {
  verificationTeams: ({ id, asOf: shownAsOf }, { asOf, ...page }, context) => {
    const to = { type: 'AccessAgreement', id };
    return pageLinked(context, teamKind, to, { ...page, asOf: asOf ?? shownAsOf });
  },
};

/** What an inspection looks at, by the member of its entry that holds the id. */
const INSPECTED = {
  BorderCrossing: 'crossingId',
  Consignment: 'consignmentId',
  Corridor: 'corridorId',
} as const;

/** One page of the inspections of a thing of another owner, by day. */
export async function pageInspections(
  context: Context,
  type: keyof typeof INSPECTED,
  id: string,
  { asOf, ...page }: PageArguments & { readonly asOf?: InputMaybe<string> },
): Promise<CountedConnection<TeamInspection>> {
  const teams = await listLinked(context, teamKind, { type, id }, asOf);
  const inspections = teams
    .flatMap(inspectionsOf)
    .filter(({ inspected }) => inspected[INSPECTED[type]] === id)
    .sort((a, b) => compareDays(a.inspected.date, b.inspected.date));
  return pageById(inspections, page);
}

export const borderCrossing: BorderCrossingResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  teamInspections: ({ id }, args, context) => pageInspections(context, 'BorderCrossing', id, args),
};

export const consignment: ConsignmentResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  teamInspections: ({ id }, args, context) => pageInspections(context, 'Consignment', id, args),
};

export const teamMutation: Pick<
  MutationResolvers,
  | 'formVerificationTeam'
  | 'recomposeVerificationTeam'
  | 'recordTeamInspection'
  | 'dissolveVerificationTeam'
  | 'withdrawTeamEntry'
> = {
  formVerificationTeam: (_, { input }, context) => {
    const { date, citation = null, agreementId, name } = input;
    const members = toMembers(input.members);
    const publicFrom = input.publicFrom ?? null;
    const event: TeamEvent = {
      ...{ type: 'FORMED', date, citation, agreementId, name, members, publicFrom },
      isExample: input.isExample ?? false,
    };
    const check = () => agreementProblems(context, agreementId);
    return record(context, teamKind, 'team', { ...begunBy(input), event, check });
  },
  recomposeVerificationTeam: (_, { input }, context) => {
    const { date, citation = null } = input;
    const members = toMembers(input.members);
    const event: TeamEvent = { type: 'RECOMPOSED', date, citation, members };
    return record(context, teamKind, 'team', { ...addedBy(input), event });
  },
  recordTeamInspection: (_, { input }, context) => {
    const { date, citation = null, outcome } = input;
    const event: TeamEvent = {
      ...{ type: 'INSPECTED', date, citation, outcome },
      corridorId: input.corridorId ?? null,
      crossingId: input.crossingId ?? null,
      consignmentId: input.consignmentId ?? null,
      findings: listed(input.findings),
      security: input.security ?? null,
    };
    return record(context, teamKind, 'team', { ...addedBy(input), event });
  },
  dissolveVerificationTeam: (_, { input }, context) => {
    const { date, citation = null, reason } = input;
    const event: TeamEvent = { type: 'DISSOLVED', date, citation, reason };
    return record(context, teamKind, 'team', { ...addedBy(input), event });
  },
  withdrawTeamEntry: (_, { input }, context) => withdraw(context, teamKind, 'team', input),
};

function toMembers(members: readonly TeamMemberInput[]): TeamMember[] {
  return members.map(({ organization, country, task }) => ({
    ...{ organization, task },
    country: country ?? null,
  }));
}
