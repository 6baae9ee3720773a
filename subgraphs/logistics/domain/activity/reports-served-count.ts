import type { ReportForm } from '../rendering/rendered';
import type { ServedCount, ServedAs } from '../rendering/report-ledger';
import { countServed } from '../rendering/report-ledger';

/** Served reports of one group; what the question does not group by is null. */
export interface ReportsServedCount extends ServedCount {
  /** The organization that reported the activities. */
  readonly organizationId: string | null;
  readonly form: ReportForm | null;
  /** As `2026-07`. */
  readonly month: string | null;
}

/** Adds up lines of the ledger as one group. */
export function reportsServedCount(
  lines: readonly { readonly countsAs: ServedAs }[],
  group: Partial<Pick<ReportsServedCount, 'organizationId' | 'form' | 'month'>> = {},
): ReportsServedCount {
  const { organizationId = null, form = null, month = null } = group;
  return { organizationId, form, month, ...countServed(lines.map(({ countsAs }) => countsAs)) };
}
