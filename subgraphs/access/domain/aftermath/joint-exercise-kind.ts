import type { UserError } from '../../../../shared/core/recording/user-error';
import { invalid, notFound, refused } from '../../../../shared/core/recording/user-error';
import { keyProblems, sharedKind } from '../../../../shared/core/recording/shared-record';
import type { ExerciseBegun, ExerciseHeld, ExercisePart, FollowUpAgreed } from './exercise-event';
import type { ExerciseState } from './joint-exercise';

/** How an exercise follows from what was recorded of it. */
export const jointExerciseKind = sharedKind<ExerciseBegun, ExercisePart, ExerciseState>({
  name: 'JointExercise',
  begin: ({ title, scenario, lead, plannedFor }) => ({
    ...{ title, scenario, lead, plannedFor, holding: null, findings: [], followUps: [] },
  }),
  apply: (state, event) => {
    const { date } = event;
    if (event.type === 'HOLDING') state.holding = { ...event.holding, date };
    else if (event.type === 'FINDING') state.findings.push({ ...event.finding, date });
    else if (event.type === 'FOLLOW_UP') state.followUps.push({ ...event.followUp, ending: null });
    else {
      const kept = state.followUps.find(({ key }) => key === event.followUpEnd.followUp);
      if (kept) kept.ending = { ...event.followUpEnd, date };
    }
  },
  beginProblems: ({ date, plannedFor }) =>
    plannedFor !== null && plannedFor < date
      ? [invalid('plannedFor', `${plannedFor} is before ${date}.`)]
      : [],
  problems,
});

function problems(state: ExerciseState, event: ExercisePart): UserError[] {
  switch (event.type) {
    case 'HOLDING':
      return holdingProblems(state, event.holding);
    case 'FINDING':
      if (!state.holding) return [refused('finding', 'It was not held by this day.')];
      return keyProblems('finding.key', event.finding.key, state.findings);
    case 'FOLLOW_UP':
      return followUpProblems(state, event);
    case 'FOLLOW_UP_END':
      return endProblems(state, event.followUpEnd.followUp);
  }
}

function holdingProblems(
  { holding }: ExerciseState,
  { organizations, participants }: ExerciseHeld['holding'],
): UserError[] {
  const errors = holding ? [refused('holding', `It was held on ${holding.date}.`)] : [];
  if (new Set(organizations).size < 2) {
    errors.push(invalid('holding.organizations', 'Name two at least: it is a joint one.'));
  }
  if (participants !== null && participants < 1) {
    errors.push(invalid('holding.participants', `${participants} is not 1 or more.`));
  }
  return errors;
}

function followUpProblems(state: ExerciseState, { date, followUp }: FollowUpAgreed): UserError[] {
  const { key, finding, due } = followUp;
  const errors = keyProblems('followUp.key', key, state.followUps);
  if (!state.findings.some((found) => found.key === finding)) {
    const message = `There is no finding ${JSON.stringify(finding)} by this day.`;
    errors.push(notFound('followUp.finding', message));
  }
  if (due < date) errors.push(invalid('followUp.due', `${due} is before ${date}.`));
  return errors;
}

function endProblems({ followUps }: ExerciseState, sought: string): UserError[] {
  const path = 'followUpEnd.followUp';
  const kept = followUps.find(({ key }) => key === sought);
  if (!kept)
    return [notFound(path, `There is no follow-up ${JSON.stringify(sought)} by this day.`)];
  return kept.ending ? [refused(path, `It ended on ${kept.ending.date}.`)] : [];
}
