import type { UserError } from '../../../shared/core/recording/user-error';
import { notFound } from '../../../shared/core/recording/user-error';
import type { Context } from '../context';
import { durableSolutionLinkKind } from '../domain/aftermath/durable-solution-link';
import { jointExerciseKind } from '../domain/aftermath/joint-exercise-kind';
import { leadershipPlanKind } from '../domain/aftermath/leadership-plan';
import { lessonKind } from '../domain/aftermath/lesson';
import { trainingKind } from '../domain/aftermath/training';
import { playbookKind } from '../domain/playbook-kind';
import type {
  MutationResolvers,
  RecordDurableSolutionLinkInput,
  RecordJointExerciseInput,
  RecordLeadershipPlanInput,
  RecordLessonEventInput,
  RecordLessonInput,
  RecordTrainingInput,
} from '../generated/resolver-types';
import { listed } from './input-words';
import { loadRecorded } from './recorded';
import { sharedMutations } from './shared-record';

const plans = sharedMutations(leadershipPlanKind, 'plan', {
  own: ({ title }: RecordLeadershipPlanInput) => ({ title }),
  parts: { role: { deputy: null, duties: null }, roleEnd: {} },
});

const exercises = sharedMutations(jointExerciseKind, 'exercise', {
  own: ({ title, scenario, lead, plannedFor }: RecordJointExerciseInput) => ({
    ...{ title, scenario, lead, plannedFor: plannedFor ?? null },
  }),
  parts: {
    holding: { participants: null, summary: null },
    finding: {},
    followUp: {},
    followUpEnd: { text: null },
  },
});

const UNTOLD = { women: null, men: null, withDisabilities: null };

const trainings = sharedMutations(trainingKind, 'training', {
  own: ({ title, topics, audience, provider, areas }: RecordTrainingInput) => ({
    ...{ title, topics, audience, provider, areas: listed(areas) },
  }),
  parts: { session: { place: null, trained: UNTOLD }, evaluation: {} },
});

const lessons = sharedMutations(lessonKind, 'lesson', {
  own: ({ title, kind, text, sectors, evidence }: RecordLessonInput) => ({
    ...{ title, kind, text, sectors: listed(sectors) },
    evidence: evidence.map((one) => ({ ...one, id: one.id ?? null, url: one.url ?? null })),
  }),
  parts: {
    moreEvidence: { id: null, url: null },
    application: { playbookId: null, playbookVersion: null },
  },
  check: (context, input: RecordLessonInput | RecordLessonEventInput) =>
    playbookMissing(context, 'application' in input ? input.application?.playbookId : null),
});

const links = sharedMutations(durableSolutionLinkKind, 'link', {
  own: ({ title, field, text, ...input }: RecordDurableSolutionLinkInput) => ({
    ...{ title, field, text, sector: input.sector ?? null, planCode: input.planCode ?? null },
    developmentPlan: input.developmentPlan ?? null,
  }),
  parts: { progress: {} },
});

export const aftermathMutation: MutationResolvers = {
  recordLeadershipPlan: plans.begin,
  recordLeadershipPlanEvent: plans.add,
  withdrawLeadershipPlanEntry: plans.withdraw,
  recordJointExercise: exercises.begin,
  recordJointExerciseEvent: exercises.add,
  withdrawJointExerciseEntry: exercises.withdraw,
  recordTraining: trainings.begin,
  recordTrainingEvent: trainings.add,
  withdrawTrainingEntry: trainings.withdraw,
  recordLesson: lessons.begin,
  recordLessonEvent: lessons.add,
  withdrawLessonEntry: lessons.withdraw,
  recordDurableSolutionLink: links.begin,
  recordDurableSolutionLinkEvent: links.add,
  withdrawDurableSolutionLinkEntry: links.withdraw,
};

/** What is wrong with the id of a playbook that does not exist for the caller. */
async function playbookMissing(
  context: Context,
  id: string | null | undefined,
): Promise<UserError[]> {
  if (!id || (await loadRecorded(context, playbookKind, id, null))) return [];
  const message = `There is no playbook ${JSON.stringify(id)}.`;
  return [notFound('application.playbookId', message)];
}
