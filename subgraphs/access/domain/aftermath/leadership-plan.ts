import type { Recorded } from '../../../../shared/core/recording/follow-history';
import type { RecordedEvent } from '../../../../shared/core/recording/history-entry';
import { invalid, refused } from '../../../../shared/core/recording/user-error';
import type { Day } from '../day';
import type { SharedBegun, SharedFrame } from '../../../../shared/core/recording/shared-record';
import { sharedKind } from '../../../../shared/core/recording/shared-record';

const ROLES = [
  'OVERALL_LEAD',
  'NEGOTIATION',
  'OPERATIONS',
  'SECURITY',
  'VERIFICATION',
  'COMMUNICATION',
  'COMMUNITY_LIAISON',
] as const;

type LeadershipRole = (typeof ROLES)[number];

interface PlanBegun extends SharedBegun {
  readonly title: string;
}

interface RoleGiven extends RecordedEvent {
  readonly type: 'ROLE';
  readonly role: {
    readonly role: LeadershipRole;
    readonly holder: string;
    readonly deputy: string | null;
    readonly duties: string | null;
  };
}

interface RoleEnded extends RecordedEvent {
  readonly type: 'ROLE_END';
  readonly roleEnd: { readonly role: LeadershipRole };
}

interface PlanState {
  readonly title: string;
  readonly holders: Map<LeadershipRole, RoleGiven['role'] & { readonly since: Day }>;
}

/** Who leads what in carrying an agreement. */
export type LeadershipPlan = Recorded<PlanState & SharedFrame>;

/** Roles that nobody holds. */
export function unfilledRoles({ holders }: PlanState): LeadershipRole[] {
  return ROLES.filter((role) => !holders.has(role));
}

/** How a plan of roles follows from what was recorded of it. */
export const leadershipPlanKind = sharedKind<PlanBegun, RoleGiven | RoleEnded, PlanState>({
  name: 'LeadershipPlan',
  begin: ({ title }) => ({ title, holders: new Map() }),
  apply: ({ holders }, event) => {
    if (event.type === 'ROLE_END') holders.delete(event.roleEnd.role);
    else holders.set(event.role.role, { ...event.role, since: event.date });
  },
  beginProblems: () => [],
  problems: ({ holders }, event) => {
    if (event.type === 'ROLE') {
      const { holder, deputy } = event.role;
      return holder === deputy ? [invalid('role.deputy', 'Nobody stands in for itself.')] : [];
    }
    const { role } = event.roleEnd;
    return holders.has(role) ? [] : [refused('roleEnd.role', `Nobody holds ${role} by this day.`)];
  },
});
