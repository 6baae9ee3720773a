import type { EntityManager } from 'typeorm';
import { stateAt } from '../../../shared/core/recording/follow-history';
import type { Viewer } from '../../../shared/runtime/recording/viewer';
import type { AccessAgreement } from '../domain/access-agreement';
import { violationChanges } from '../domain/accountability/violation-changes';
import { violationKind } from '../domain/accountability/violation-kind';
import { compareDays } from '../domain/day';
import { sightOn } from '../domain/visibility';
import { historiesUnder } from './histories-under';

/** The agreements with what became of those of their violations that the viewer may see. */
export async function withViolations(
  manager: EntityManager,
  agreements: readonly AccessAgreement[],
  { caller, today }: Viewer,
): Promise<AccessAgreement[]> {
  const ids = agreements.map(({ id }) => id);
  const histories = await historiesUnder(manager, violationKind, ids);
  return agreements.map((agreement) => {
    const seen = histories.get(agreement.id)!.filter((history) => {
      const recordedBy = history.opening?.recording.organization ?? null;
      const grounds = { recordedBy, agreement: agreement.circle };
      const circle = violationKind.circleOf(stateAt(violationKind, history, null)!, grounds);
      return sightOn(caller, circle, today).mayRead;
    });
    const violations = seen.flatMap(violationChanges);
    violations.sort((a, b) => compareDays(a.date, b.date));
    return { ...agreement, violations };
  });
}
