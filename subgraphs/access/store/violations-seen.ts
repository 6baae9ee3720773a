import { stateAt } from '../../../shared/core/recording/follow-history';
import type { History } from '../../../shared/core/recording/history-entry';
import type { Viewer } from '../../../shared/runtime/recording/viewer';
import type { AccessAgreement } from '../domain/access-agreement';
import type { ViolationEvent } from '../domain/accountability/violation-event';
import { violationChanges } from '../domain/accountability/violation-changes';
import { violationKind } from '../domain/accountability/violation-kind';
import { compareDays } from '../domain/day';
import { sightOn } from '../domain/visibility';
import type { AgreementParts } from './agreement-parts';
import { isStanding } from './histories-under';

/** The agreements with what became of those of their violations that the viewer may see. */
export function withViolations(
  parts: AgreementParts,
  agreements: readonly AccessAgreement[],
  viewer: Viewer,
): Promise<AccessAgreement[]> {
  return Promise.all(
    agreements.map(async (agreement) => {
      const standing = await violationsUnder(parts, agreement.id);
      const seen = standing.filter((history) => maySee(history, agreement, viewer));
      const violations = seen.flatMap(violationChanges);
      violations.sort((a, b) => compareDays(a.date, b.date));
      return { ...agreement, violations };
    }),
  );
}

async function violationsUnder(
  parts: AgreementParts,
  agreementId: string,
): Promise<History<ViolationEvent>[]> {
  const ids = await parts.violationIds.load(agreementId);
  const histories = await Promise.all(ids.map((id) => parts.violations.load(id)));
  return histories.filter(isStanding);
}

function maySee(
  history: History<ViolationEvent>,
  { circle }: AccessAgreement,
  { caller, today }: Viewer,
): boolean {
  const recordedBy = history.opening?.recording.organization ?? null;
  const state = stateAt(violationKind, history, null)!;
  return sightOn(caller, violationKind.circleOf(state, { recordedBy, agreement: circle }), today)
    .mayRead;
}
