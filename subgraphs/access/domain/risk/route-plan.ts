import type { Recorded } from '../../../../shared/core/recording/follow-history';
import { linkTo } from '../../../../shared/core/recording/recorded-kind';
import type { UserError } from '../../../../shared/core/recording/user-error';
import { invalid, refused } from '../../../../shared/core/recording/user-error';
import type { AccessKind } from '../access-kind';
import type { Ground, RoutePlanClosed, RoutePlanEvent, RoutePlanned } from './route-plan-event';

/** A plan as far as its history went. */
export interface RoutePlanState {
  readonly planned: RoutePlanned;
  /** Name of the way to take. */
  way: string;
  ground: readonly Ground[];
  closed: RoutePlanClosed | null;
}

/** How a plan is recorded and what its history makes of it. */
export const routePlanKind: AccessKind<RoutePlanEvent, RoutePlanState> = {
  name: 'RoutePlan',
  begin: ({ event }) => {
    const planned = event as RoutePlanned;
    return { planned, way: planned.ways[0]!.name, ground: planned.ground, closed: null };
  },
  apply: (plan, { event }) => {
    if (event.type === 'ADAPTED') Object.assign(plan, { way: event.way, ground: event.ground });
    if (event.type === 'CLOSED') plan.closed = event;
  },
  problems: (plan, event) => [...ownProblems(event), ...orderProblems(plan, event)],
  linksOf,
  openPartOf: () => null,
  circleOf: ({ planned }, { recordedBy }) => ({
    publicFrom: null,
    named: planned.sharedWith,
    contributors: [],
    recordedBy,
  }),
};

function linksOf(event: RoutePlanEvent): string[] {
  if (event.type === 'CLOSED') return [];
  const ground = event.ground.map(({ assessmentId }) => linkTo('RiskAssessment', assessmentId));
  if (event.type === 'ADAPTED') return ground;
  const { ways, agreementId } = event;
  return [
    ...ground,
    ...ways.flatMap(({ corridorId }) => (corridorId ? [linkTo('Corridor', corridorId)] : [])),
    ...ways.flatMap(({ crossingIds }) => crossingIds.map((id) => linkTo('BorderCrossing', id))),
    ...(agreementId === null ? [] : [linkTo('AccessAgreement', agreementId)]),
  ];
}

function ownProblems(event: RoutePlanEvent): UserError[] {
  if (event.type === 'CLOSED') return [];
  const errors: UserError[] = [];
  if (event.ground.length === 0) {
    errors.push(invalid('ground', 'Name at least one risk assessment that the plan rests on.'));
  }
  if (event.type === 'ADAPTED') return errors;
  if (event.ways.length < 2) {
    errors.push(invalid('ways', 'Name the way to take and at least one alternative.'));
  }
  if (new Set(event.ways.map(({ name }) => name)).size < event.ways.length) {
    errors.push(invalid('ways', 'Each way has a name of its own.'));
  }
  return errors;
}

function orderProblems(plan: RoutePlanState | null, event: RoutePlanEvent): UserError[] {
  if (event.type === 'PLANNED') return plan ? [refused('id', 'It is planned already.')] : [];
  if (!plan) return [refused('id', 'Nobody has planned it yet.')];
  if (plan.closed) return [refused('date', `It was closed on ${plan.closed.date}.`)];
  if (event.type === 'CLOSED') return [];
  const names = plan.planned.ways.map(({ name }) => name);
  if (names.includes(event.way)) return [];
  return [invalid('way', `The ways of the plan are ${names.join(', ')}.`)];
}

/** A plan with its history. */
export type RoutePlan = Recorded<RoutePlanState>;
