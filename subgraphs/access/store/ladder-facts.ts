import type { EntityManager } from 'typeorm';
import { stateAt } from '../../../shared/core/recording/follow-history';
import { violationKind } from '../domain/accountability/violation-kind';
import type { Day } from '../domain/day';
import type { FiredTrigger } from '../domain/escalation/fired-trigger';
import { triggersOfTeam, triggersOfViolation } from '../domain/escalation/fired-trigger';
import { teamKind } from '../domain/verification/verification-team';
import { historiesUnder } from './histories-under';

/**
 * What calls for steps under an agreement in its other records, as they stood on a day. Those who see
 * its ladder decide by them, so they are read whoever may see them one by one.
 */
export async function readLadderFacts(
  manager: EntityManager,
  agreementId: string,
  date: Day,
): Promise<FiredTrigger[]> {
  const violations = await historiesUnder(manager, violationKind, [agreementId]);
  const teams = await historiesUnder(manager, teamKind, [agreementId]);
  return [
    ...violations.get(agreementId)!.flatMap((history) => {
      const violation = stateAt(violationKind, history, date);
      return violation ? triggersOfViolation(history.id, violation) : [];
    }),
    ...teams.get(agreementId)!.flatMap((history) => {
      const team = stateAt(teamKind, history, date);
      return team ? triggersOfTeam(team) : [];
    }),
  ];
}
