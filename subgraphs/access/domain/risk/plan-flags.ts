import type { UserError } from '../../../../shared/core/recording/user-error';
import { refused } from '../../../../shared/core/recording/user-error';
import type { Day } from '../day';
import type { RiskState } from './risk-assessment';
import { currentLook, validityOn } from './risk-assessment';
import type { RiskLevel } from './risk-event';
import type { RoutePlanState } from './route-plan';
import type { Ground } from './route-plan-event';

/** Why somebody has to look at a plan again. */
export type PlanFlagKind =
  | 'ASSESSMENT_STALE'
  | 'ASSESSMENT_CHANGED'
  | 'ASSESSMENT_CLOSED'
  | 'ASSESSMENT_MISSING'
  | 'RISK_HIGHER';

export interface PlanFlag {
  readonly kind: PlanFlagKind;
  readonly assessmentId: string;
  readonly message: string;
}

/** Assessments by id, as their histories stood on a day. */
export type KnownAssessments = ReadonlyMap<string, RiskState>;

/** The flags of a plan on a day; none for one that is closed. */
export function planFlags(
  { ground, closed }: RoutePlanState,
  known: KnownAssessments,
  date: Day,
): PlanFlag[] {
  if (closed) return [];
  return ground.flatMap(({ assessmentId, edition }) => {
    const assessment = known.get(assessmentId);
    const flags = assessment ? flagsOf(assessment, edition, date) : [MISSING];
    return flags.map((flag) => ({ ...flag, assessmentId }));
  });
}

/** Why a plan cannot rest on what it names: it is to rest on what holds on its day, in that edition. */
export function groundProblems(
  ground: readonly Ground[],
  known: KnownAssessments,
  date: Day,
): UserError[] {
  return ground.flatMap(({ assessmentId, edition }, index) => {
    const assessment = known.get(assessmentId);
    if (!assessment) {
      const message = `There is no risk assessment ${JSON.stringify(assessmentId)} on ${date}.`;
      return [refused(`ground.${index}.assessmentId`, message)];
    }
    const validity = validityOn(assessment, date);
    const errors: UserError[] = [];
    if (validity !== 'VALID') {
      errors.push(refused(`ground.${index}.assessmentId`, `On ${date} it is ${validity}.`));
    }
    if (edition !== assessment.editions.length) {
      const message = `On ${date} edition ${assessment.editions.length} holds, not ${edition}.`;
      errors.push(refused(`ground.${index}.edition`, message));
    }
    return errors;
  });
}

type Flag = Omit<PlanFlag, 'assessmentId'>;

const MISSING: Flag = {
  kind: 'ASSESSMENT_MISSING',
  message: 'The assessment that the plan rests on was withdrawn or is not known to you.',
};

const LEVELS: readonly RiskLevel[] = ['LOW', 'MODERATE', 'HIGH', 'EXTREME'];

function flagsOf(assessment: RiskState, edition: number, date: Day): Flag[] {
  const { editions, closed } = assessment;
  const current = currentLook(assessment);
  const flags: Flag[] = [];
  if (closed) {
    flags.push({ kind: 'ASSESSMENT_CLOSED', message: `It was closed on ${closed.date}.` });
  } else if (validityOn(assessment, date) === 'STALE') {
    flags.push({ kind: 'ASSESSMENT_STALE', message: `It held until ${current.validUntil}.` });
  }
  if (editions.length > edition) {
    const message = `The plan rests on edition ${edition}; edition ${editions.length} holds since ${current.date}.`;
    flags.push({ kind: 'ASSESSMENT_CHANGED', message });
  }
  const before = editions[edition - 1]?.level;
  if (before && LEVELS.indexOf(current.level) > LEVELS.indexOf(before)) {
    const message = `The risk was ${before} and is ${current.level}.`;
    flags.push({ kind: 'RISK_HIGHER', message });
  }
  return flags;
}
