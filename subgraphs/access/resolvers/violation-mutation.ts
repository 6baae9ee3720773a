import type { UserError } from '../../../shared/core/recording/user-error';
import { invalid, notFound, refused } from '../../../shared/core/recording/user-error';
import type { Context } from '../context';
import { constraintKind } from '../domain/accountability/access-constraint';
import type { Alleged, ViolationEvent } from '../domain/accountability/violation-event';
import { violationKind } from '../domain/accountability/violation-kind';
import type { MutationResolvers } from '../generated/resolver-types';
import { addedBy, begunBy } from './input-words';
import { agreementProblems } from './linked-things';
import { loadRecorded, record, withdraw } from './recorded';

type AddedInput = Parameters<typeof addedBy>[0] & {
  readonly date: string;
  readonly citation?: string | null;
};

/** Records an event of a violation that was alleged before. */
function add(
  context: Context,
  input: AddedInput,
  own: Omitted<ViolationEvent>,
  check?: () => Promise<UserError[]>,
) {
  const { date, citation = null } = input;
  const event = { ...own, date, citation } as ViolationEvent;
  return record(context, violationKind, 'violation', { ...addedBy(input), event, check });
}

type Omitted<E> = E extends ViolationEvent ? Omit<E, 'date' | 'citation'> : never;

export const violationMutation: Pick<MutationResolvers, ViolationMutations> = {
  allegeViolation: (_, { input }, context) => {
    const { date, agreementId, clause, linkedBy, reason } = input;
    const event = {
      ...{ type: 'ALLEGED' as const, date, agreementId, clause, linkedBy, reason },
      citation: input.citation ?? null,
      incidentId: input.incidentId ?? null,
      constraintId: input.constraintId ?? null,
      allegedParty: input.allegedParty ?? null,
      isExample: input.isExample ?? false,
    };
    const check = () => allegationProblems(context, event);
    return record(context, violationKind, 'violation', { ...begunBy(input), event, check });
  },
  publishViolation: (_, { input }, context) =>
    add(context, input, { type: 'PUBLISHED', publicFrom: input.publicFrom }),
  openInvestigation: (_, { input }, context) => {
    const { investigator, mandate, stages } = input;
    const own = { type: 'INVESTIGATION_OPENED' as const, investigator, mandate, stages };
    return add(context, input, own, () => independenceProblems(context, input.id, investigator));
  },
  recordInvestigationProgress: (_, { input }, context) =>
    input.progress === 'STAGE_COMPLETED'
      ? add(context, input, { type: 'STAGE_COMPLETED', stage: input.stage ?? '' })
      : add(context, input, { type: input.progress, reason: input.reason ?? '' }),
  concludeInvestigation: (_, { input }, context) => {
    const { finding, summary } = input;
    return add(context, input, { type: 'INVESTIGATION_CONCLUDED', finding, summary });
  },
  determineViolation: (_, { input }, context) => {
    const { verdict, basis, decidedBy } = input;
    return add(context, input, { type: 'DETERMINED', verdict, basis, decidedBy });
  },
  reopenViolation: (_, { input }, context) =>
    add(context, input, { type: 'REOPENED', reason: input.reason }),
  decideConsequence: (_, { input }, context) => {
    const { kind, measure, decidedBy, dueOn = null } = input;
    const own = { type: 'CONSEQUENCE_DECIDED' as const, consequence: kind, measure, decidedBy };
    return add(context, input, { ...own, dueOn });
  },
  endConsequence: (_, { input }, context) => {
    const { consequenceId, end, note } = input;
    return add(context, input, { type: `CONSEQUENCE_${end}`, consequenceId, note });
  },
  withdrawViolationEntry: (_, { input }, context) =>
    withdraw(context, violationKind, 'violation', input),
};

type ViolationMutations =
  | 'allegeViolation'
  | 'publishViolation'
  | 'openInvestigation'
  | 'recordInvestigationProgress'
  | 'concludeInvestigation'
  | 'determineViolation'
  | 'reopenViolation'
  | 'decideConsequence'
  | 'endConsequence'
  | 'withdrawViolationEntry';

async function allegationProblems(
  context: Context,
  { agreementId, clause, constraintId }: Alleged,
): Promise<UserError[]> {
  const problems = await agreementProblems(context, agreementId);
  if (problems.length > 0) return problems;
  const agreement = await context.loaders.agreement.load(agreementId);
  if (!agreement!.clauses.some(({ number }) => number === clause)) {
    problems.push(invalid('clause', `The agreement has no clause ${clause}.`));
  }
  if (constraintId !== null && !(await loadRecorded(context, constraintKind, constraintId, null))) {
    const message = `There is no constraint ${JSON.stringify(constraintId)}.`;
    problems.push(notFound('constraintId', message));
  }
  return problems;
}

/** Who takes part in an agreement, or recorded it or the violation, cannot investigate it. */
async function independenceProblems(
  context: Context,
  violationId: string,
  investigator: string,
): Promise<UserError[]> {
  const violation = await loadRecorded(context, violationKind, violationId, null);
  const agreement =
    violation && (await context.loaders.agreement.load(violation.alleged.agreementId));
  const { named = [], contributors = [], recordedBy = null } = agreement?.circle ?? {};
  const accuser = violation?.entries[0]?.recording.organization;
  if (![...named, ...contributors, recordedBy, accuser].includes(investigator)) return [];
  const message = `${investigator} takes part in the agreement or made the allegation: who investigates is independent of both.`;
  return [refused('investigator', message)];
}
