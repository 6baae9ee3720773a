import { type PageArguments, connectionOf, readPage } from '../../shared/core/connection';
import type { JudgedUse } from '../../shared/sharing/judge-break-glass';

export interface BreakGlassQuestion extends PageArguments {
  readonly openReview?: boolean | null;
}

/**
 * The declared crises that concern an organization, the latest first.
 * @throws PassageError BAD_INPUT for a page or cursor that cannot be used.
 */
export function readBreakGlass(
  uses: readonly JudgedUse[],
  organization: string,
  { openReview, ...paging }: BreakGlassQuestion,
) {
  const concerned = uses
    .filter(({ use, owner }) => use.by === organization || owner === organization)
    .filter(({ review }) => openReview !== true || review === undefined)
    .sort((a, b) => (a.use.at < b.use.at ? 1 : -1));
  return connectionOf(concerned.map(told), readPage(paging, 1), ({ id }) => id);
}

function told({ use, owner, until, reviewBy, review, isOverdue, faults }: JudgedUse) {
  const { id, agreement, version, by: recipient, reason, at } = use;
  const state = review !== undefined ? 'CLOSED' : isOverdue ? 'OVERDUE' : 'OPEN';
  return {
    ...{ id, agreement, version, owner, recipient, reason, at, until, reviewBy, faults },
    active: faults.length === 0,
    review: state,
    justified: review?.justified ?? null,
    findings: review?.findings ?? null,
  };
}
