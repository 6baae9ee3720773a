import type { Inspection, VerificationTeam } from './verification-team';

/** An inspection with the team that made it. */
export interface TeamInspection extends Inspection {
  readonly team: VerificationTeam;
}

/** The inspections of a team with the team itself, by day. */
export function inspectionsOf(team: VerificationTeam): TeamInspection[] {
  return team.inspections.map((inspection) => ({ ...inspection, team }));
}
