import type { RecordedEvent } from '../../../shared/core/recording/history-entry';
import type { Context } from '../context';
import type { AccessKind } from '../domain/access-kind';
import { durableSolutionLinkKind, linkStateOf } from '../domain/aftermath/durable-solution-link';
import { followUpState } from '../domain/aftermath/joint-exercise';
import { jointExerciseKind } from '../domain/aftermath/joint-exercise-kind';
import { leadershipPlanKind, unfilledRoles } from '../domain/aftermath/leadership-plan';
import type { Lesson } from '../domain/aftermath/lesson';
import { lessonKind } from '../domain/aftermath/lesson';
import { addTrained } from '../domain/aftermath/trained-people';
import { trainingKind } from '../domain/aftermath/training';
import type { Day } from '../domain/day';
import { playbookKind } from '../domain/playbook-kind';
import type {
  DurableSolutionLinkResolvers,
  JointExerciseResolvers,
  LeadershipPlanResolvers,
  LessonResolvers,
  PlanResolvers,
  QueryResolvers,
  TrainingResolvers,
} from '../generated/resolver-types';
import { dayOf, pageLinked } from './linked-things';
import { loadRecorded } from './recorded';
import { sharedFields, sharedQueries } from './shared-record';

const plans = sharedQueries(leadershipPlanKind);
const exercises = sharedQueries(jointExerciseKind);
const trainings = sharedQueries(trainingKind);
const lessons = sharedQueries(lessonKind);
const links = sharedQueries(durableSolutionLinkKind);

export const aftermathQuery = {
  leadershipPlan: plans.one,
  leadershipPlans: plans.page,
  jointExercise: exercises.one,
  jointExercises: exercises.page,
  training: trainings.one,
  trainings: trainings.page,
  lesson: lessons.one,
  lessons: lessons.page,
  durableSolutionLink: links.one,
  durableSolutionLinks: links.page,
} satisfies QueryResolvers;

export const leadershipPlan: LeadershipPlanResolvers = {
  ...sharedFields,
  roles: ({ holders }) =>
    [...holders.values()].map(({ holder, deputy, ...role }) => ({
      ...{ ...role, holder: { id: holder } },
      deputy: deputy === null ? null : { id: deputy },
    })),
  unfilled: unfilledRoles,
};

export const jointExercise: JointExerciseResolvers = {
  ...sharedFields,
  lead: ({ lead }) => ({ id: lead }),
  holding: ({ holding }) =>
    holding && { ...holding, organizations: holding.organizations.map((id) => ({ id })) },
  findings: (exercise, _, context) => {
    const on = dayOf(exercise, context);
    const followUps = exercise.followUps.map((followUp) => ({
      ...{ ...followUp, responsible: { id: followUp.responsible } },
      ...{ state: followUpState(followUp, on), outcome: followUp.ending?.text ?? null },
    }));
    return exercise.findings.map((finding) => ({
      ...finding,
      followUps: followUps.filter((followUp) => followUp.finding === finding.key),
    }));
  },
};

export const training: TrainingResolvers = {
  ...sharedFields,
  provider: ({ provider }) => ({ id: provider }),
  areas: ({ areas }) => areas.map((pcode) => ({ pcode })),
  trained: ({ sessions }) => addTrained(sessions.map(({ trained }) => trained)),
};

export const lesson: LessonResolvers = {
  ...sharedFields,
  sectors: ({ sectors }) => sectors.map((code) => ({ code })),
  evidence: ({ evidence, asOf }, _, context) =>
    Promise.all(
      evidence.map(async (one) => ({
        ...one,
        exercise: await evidenceOf(context, jointExerciseKind, idOf(one, 'EXERCISE'), asOf),
        training: await evidenceOf(context, trainingKind, idOf(one, 'TRAINING'), asOf),
      })),
    ),
  applications: ({ applications, asOf }, _, context) =>
    Promise.all(
      applications.map(async ({ playbookId, ...application }) => ({
        ...application,
        playbook: await evidenceOf(context, playbookKind, playbookId, asOf),
      })),
    ),
};

export const durableSolutionLink: DurableSolutionLinkResolvers = {
  ...sharedFields,
  sector: ({ sector }) => (sector === null ? null : { code: sector }),
  plan: ({ planCode }) => (planCode === null ? null : { code: planCode }),
  state: linkStateOf,
};

export const plan: PlanResolvers = {
  durableSolutionLinks: ({ code }, args, context) =>
    pageLinked(context, durableSolutionLinkKind, { type: 'Plan', id: code }, args),
};

type Evidence = Lesson['evidence'][number];

function idOf({ kind, id }: Evidence, wanted: Evidence['kind']): string | null {
  return kind === wanted ? id : null;
}

async function evidenceOf<E extends RecordedEvent, S extends object>(
  context: Context,
  kind: AccessKind<E, S>,
  id: string | null,
  asOf: Day | null,
) {
  return id === null ? null : loadRecorded(context, kind, id, asOf);
}
