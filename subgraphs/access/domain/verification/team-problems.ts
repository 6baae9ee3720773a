import type { UserError } from '../../../../shared/core/recording/user-error';
import { invalid, refused } from '../../../../shared/core/recording/user-error';
import type { Inspected, TeamDissolved, TeamEvent, TeamMember } from './team-event';

interface TeamSoFar {
  readonly dissolved: TeamDissolved | null;
}

/** Every reason why an event cannot follow the history of a team or, with null, begin one. */
export function teamProblems(team: TeamSoFar | null, event: TeamEvent): readonly UserError[] {
  const errors = ownProblems(event);
  if (event.type === 'FORMED') {
    return team ? [...errors, refused('id', 'It is formed already.')] : errors;
  }
  if (!team) return [...errors, refused('id', 'Nobody has formed it yet.')];
  if (!team.dissolved) return errors;
  return [...errors, refused('date', `It was dissolved on ${team.dissolved.date}.`)];
}

function ownProblems(event: TeamEvent): UserError[] {
  switch (event.type) {
    case 'FORMED':
    case 'RECOMPOSED':
      return compositionProblems(event.members);
    case 'INSPECTED':
      return inspectionProblems(event);
    case 'DISSOLVED':
      return [];
  }
}

/** A team crosses the border: at least two sides sit on it, each by an organization of its own. */
function compositionProblems(members: readonly TeamMember[]): UserError[] {
  const errors: UserError[] = [];
  members.forEach(({ country }, index) => {
    if (country === null || /^[A-Z]{3}$/.test(country)) return;
    const message = `${JSON.stringify(country)} is no ISO 3166-1 alpha-3 code.`;
    errors.push(invalid(`members.${index}.country`, message));
  });
  const sides = new Set(members.flatMap(({ country }) => country ?? []));
  if (sides.size < 2) {
    const told = sides.size === 0 ? 'none' : [...sides].join();
    const message = `A joint team has members of at least two countries; here: ${told}.`;
    errors.push(refused('members', message));
  }
  const names = members.map(({ organization }) => organization.trim().toLowerCase());
  if (new Set(names).size < names.length) {
    errors.push(invalid('members', 'Each organization has one seat.'));
  }
  return errors;
}

function inspectionProblems(event: Inspected): UserError[] {
  const { corridorId, crossingId, consignmentId, outcome, findings, security } = event;
  const errors: UserError[] = [];
  const subjects = [corridorId, crossingId, consignmentId].filter((id) => id !== null);
  if (subjects.length !== 1) {
    errors.push(invalid('consignmentId', 'Name one corridor, one crossing or one consignment.'));
  }
  if (consignmentId !== null && security !== null) {
    errors.push(invalid('security', 'Security is told of routes, not of consignments.'));
  }
  if (consignmentId === null && security === null && outcome !== 'NOT_POSSIBLE') {
    errors.push(invalid('security', 'Say how secure the route was found.'));
  }
  const mustTell = outcome === 'FAILED' || outcome === 'PASSED_WITH_FINDINGS';
  if (mustTell && findings.length === 0) {
    errors.push(invalid('findings', `Say what was found: the outcome is ${outcome}.`));
  }
  return errors;
}
