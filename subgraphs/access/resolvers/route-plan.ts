import type { Context } from '../context';
import type { Day } from '../domain/day';
import type { KnownAssessments, PlanFlag } from '../domain/risk/plan-flags';
import { groundProblems, planFlags } from '../domain/risk/plan-flags';
import { riskKind } from '../domain/risk/risk-assessment';
import type { RoutePlan } from '../domain/risk/route-plan';
import { routePlanKind } from '../domain/risk/route-plan';
import type { Ground, PlannedWay, RoutePlanEvent } from '../domain/risk/route-plan-event';
import type {
  MutationResolvers,
  QueryResolvers,
  RoutePlanResolvers,
} from '../generated/resolver-types';
import { addedBy, begunBy, listed } from './input-words';
import { agreementOf, dayOf, mentionProblems } from './linked-things';
import { listRecorded, loadRecorded, pageRecorded, record, withdraw } from './recorded';

export const routePlanQuery: Pick<QueryResolvers, 'routePlan' | 'routePlans'> = {
  routePlan: (_, { id, asOf }, context) => loadRecorded(context, routePlanKind, id, asOf ?? null),
  routePlans: async (_, { flagged, asOf, ...page }, context) => {
    const ids = await context.store.recordedIds(routePlanKind.name);
    const plans = await listRecorded(context, routePlanKind, ids, asOf ?? null);
    if (!flagged) return pageRecorded(plans, page);
    const flags = await Promise.all(plans.map((plan) => flagsOf(plan, context)));
    return pageRecorded(
      plans.filter((_plan, index) => flags[index]!.length > 0),
      page,
    );
  },
};

export const routePlan: RoutePlanResolvers = {
  title: ({ planned }) => planned.title,
  isExample: ({ planned }) => planned.isExample,
  agreement: ({ planned, asOf }, _, context) => agreementOf(context, planned.agreementId, asOf),
  way: ({ planned, way }) => shownWay(planned.ways.find(({ name }) => name === way)!),
  alternatives: ({ planned, way }) => planned.ways.filter(({ name }) => name !== way).map(shownWay),
  ground: ({ ground, asOf }, _, context) =>
    Promise.all(
      ground.map(async ({ assessmentId, edition }) => {
        const assessment = await loadRecorded(context, riskKind, assessmentId, asOf);
        return { assessmentId, edition, assessment };
      }),
    ),
  flags: (plan, _, context) => flagsOf(plan, context),
  sharedWith: ({ planned }) => planned.sharedWith.map((id) => ({ id })),
  closedOn: ({ closed }) => closed?.date ?? null,
};

function shownWay({ name, corridorId, crossingIds }: PlannedWay) {
  return {
    name,
    corridor: corridorId === null ? null : { id: corridorId },
    crossings: crossingIds.map((id) => ({ id })),
  };
}

async function flagsOf(plan: RoutePlan, context: Context): Promise<PlanFlag[]> {
  const date = dayOf(plan, context);
  return planFlags(plan, await knownOn(context, plan.ground, date), date);
}

/** The assessments that are named, as they stood on a day and as far as the caller may see them. */
async function knownOn(
  context: Context,
  ground: readonly Ground[],
  date: Day,
): Promise<KnownAssessments> {
  const ids = ground.map(({ assessmentId }) => assessmentId);
  const found = await listRecorded(context, riskKind, ids, date);
  return new Map(found.map((assessment) => [assessment.id, assessment]));
}

export const routePlanMutation: Pick<
  MutationResolvers,
  'recordRoutePlan' | 'adaptRoutePlan' | 'closeRoutePlan' | 'withdrawPlanEntry'
> = {
  recordRoutePlan: (_, { input }, context) => {
    const { date, citation = null, title, agreementId = null, ground } = input;
    const event: RoutePlanEvent = {
      ...{ type: 'PLANNED', date, citation, title, agreementId, ground },
      ways: input.ways.map(({ name, corridorId, crossingIds }) => ({
        ...{ name, corridorId: corridorId ?? null, crossingIds: listed(crossingIds) },
      })),
      sharedWith: listed(input.sharedWith),
      isExample: input.isExample ?? false,
    };
    const check = async () => [
      ...(await mentionProblems(context, agreementId)),
      ...groundProblems(ground, await knownOn(context, ground, date), date),
    ];
    return record(context, routePlanKind, 'plan', { ...begunBy(input), event, check });
  },
  adaptRoutePlan: (_, { input }, context) => {
    const { date, citation = null, way, ground, reason } = input;
    const event: RoutePlanEvent = { type: 'ADAPTED', date, citation, way, ground, reason };
    const check = async () => groundProblems(ground, await knownOn(context, ground, date), date);
    return record(context, routePlanKind, 'plan', { ...addedBy(input), event, check });
  },
  closeRoutePlan: (_, { input }, context) => {
    const { date, citation = null, reason } = input;
    const event: RoutePlanEvent = { type: 'CLOSED', date, citation, reason };
    return record(context, routePlanKind, 'plan', { ...addedBy(input), event });
  },
  withdrawPlanEntry: (_, { input }, context) => withdraw(context, routePlanKind, 'plan', input),
};
