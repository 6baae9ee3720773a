import type { Recorded } from '../../../../shared/core/recording/follow-history';
import { linkTo } from '../../../../shared/core/recording/recorded-kind';
import type { AccessKind } from '../access-kind';
import { circleWithin } from '../visibility';
import type { Inspected, TeamDissolved, TeamEvent, TeamFormed, TeamMember } from './team-event';
import { teamProblems } from './team-problems';

/** A team as far as its history went. */
export interface TeamState {
  readonly formed: TeamFormed;
  members: readonly TeamMember[];
  dissolved: TeamDissolved | null;
  /** By day. */
  readonly inspections: Inspection[];
}

/** What a team looked at, with those who sat on it that day. */
export interface Inspection {
  readonly id: string;
  readonly inspected: Inspected;
  readonly members: readonly TeamMember[];
}

/** How a team is recorded and what its history makes of it. */
export const teamKind: AccessKind<TeamEvent, TeamState> = {
  name: 'VerificationTeam',
  begin: ({ event }) => {
    const formed = event as TeamFormed;
    return { formed, members: formed.members, dissolved: null, inspections: [] };
  },
  apply: (team, { id, event }) => {
    if (event.type === 'RECOMPOSED') team.members = event.members;
    if (event.type === 'DISSOLVED') team.dissolved = event;
    if (event.type === 'INSPECTED') {
      team.inspections.push({ id, inspected: event, members: team.members });
    }
  },
  problems: teamProblems,
  linksOf,
  openPartOf,
  agreementOf: (_id, { formed }) => formed.agreementId,
  circleOf: ({ formed }, { recordedBy, agreement }) =>
    circleWithin(agreement, [], { publicFrom: formed.publicFrom, recordedBy }),
};

/** How safe a route was found may endanger those who take it next. */
function openPartOf(event: TeamEvent): TeamEvent {
  if (event.type !== 'INSPECTED' || event.consignmentId !== null) return event;
  if (event.findings.length === 0 && event.security === null) return event;
  return { ...event, findings: [], security: null };
}

function linksOf(event: TeamEvent): string[] {
  if (event.type === 'FORMED') return [linkTo('AccessAgreement', event.agreementId)];
  if (event.type !== 'INSPECTED') return [];
  const { corridorId, crossingId, consignmentId } = event;
  return [
    ...(corridorId === null ? [] : [linkTo('Corridor', corridorId)]),
    ...(crossingId === null ? [] : [linkTo('BorderCrossing', crossingId)]),
    ...(consignmentId === null ? [] : [linkTo('Consignment', consignmentId)]),
  ];
}

/** A team with its history. */
export type VerificationTeam = Recorded<TeamState>;
