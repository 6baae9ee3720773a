import type { Recorded } from '../../../../shared/core/recording/follow-history';
import { cleanPcode } from '../../../../shared/core/pcode';
import { linkTo } from '../../../../shared/core/recording/recorded-kind';
import type { UserError } from '../../../../shared/core/recording/user-error';
import { invalid, refused } from '../../../../shared/core/recording/user-error';
import type { AccessKind } from '../access-kind';
import type { Day } from '../day';
import { dayNumber } from '../day';
import type {
  ConstraintEnded,
  ConstraintEvent,
  ConstraintImpact,
  ConstraintReported,
} from './constraint-event';

/** A constraint as far as its history went. */
export interface ConstraintState {
  readonly reported: ConstraintReported;
  impact: ConstraintImpact;
  ended: ConstraintEnded | null;
}

/** Days on which a constraint was felt up to a day, the first and the last included. */
export function durationDays({ reported, ended }: ConstraintState, date: Day): number {
  return dayNumber(ended?.date ?? date) - dayNumber(reported.date) + 1;
}

/** How a constraint is recorded and what its history makes of it. */
export const constraintKind: AccessKind<ConstraintEvent, ConstraintState> = {
  name: 'AccessConstraint',
  begin: ({ event }) => {
    const reported = event as ConstraintReported;
    return { reported, impact: reported.impact, ended: null };
  },
  apply: (constraint, { event }) => {
    if (event.type === 'IMPACT_CHANGED') constraint.impact = event.impact;
    if (event.type === 'ENDED') constraint.ended = event;
  },
  problems: (constraint, event) => [
    ...('impact' in event ? impactProblems(event.impact) : []),
    ...(event.type === 'REPORTED' ? placeProblems(event) : []),
    ...orderProblems(constraint, event),
  ],
  linksOf: (event) => {
    if (event.type !== 'REPORTED') return [];
    const { country, area, agreementId } = event;
    return [
      linkTo('Country', country),
      ...(area === null ? [] : [linkTo('AdminArea', area)]),
      ...(agreementId === null ? [] : [linkTo('AccessAgreement', agreementId)]),
    ];
  },
  openPartOf: (event) => {
    if (event.type !== 'REPORTED') return event;
    const isOpen = event.details === null && event.sharedWith.length === 0;
    return isOpen ? event : { ...event, details: null, sharedWith: [] };
  },
  circleOf: ({ reported }, { recordedBy }) => ({
    publicFrom: null,
    named: reported.sharedWith,
    contributors: [],
    recordedBy,
    forOrganizations: true,
  }),
};

function orderProblems(constraint: ConstraintState | null, event: ConstraintEvent): UserError[] {
  if (event.type === 'REPORTED') {
    return constraint ? [refused('id', 'It is reported already.')] : [];
  }
  if (!constraint) return [refused('id', 'Nobody has reported it yet.')];
  if (!constraint.ended) return [];
  return [refused('date', `It ended on ${constraint.ended.date}: report a new one.`)];
}

function placeProblems({ country, area }: ConstraintReported): UserError[] {
  const errors: UserError[] = [];
  if (!/^[A-Z]{3}$/.test(country)) {
    errors.push(invalid('country', `${JSON.stringify(country)} is no ISO 3166-1 alpha-3 code.`));
  }
  if (area !== null && cleanPcode(area) !== area) {
    errors.push(invalid('area', `${JSON.stringify(area)} is no p-code.`));
  }
  return errors;
}

function impactProblems({ peopleAffected }: ConstraintImpact): UserError[] {
  if (peopleAffected === null || peopleAffected >= 0) return [];
  return [
    invalid('impact.peopleAffected', 'It cannot be below 0; leave it out when nobody counted.'),
  ];
}

/** A constraint with its history. */
export type AccessConstraint = Recorded<ConstraintState>;
