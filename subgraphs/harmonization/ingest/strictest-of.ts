import type { Sensitivity } from '../../../shared/core/sensitivity';
import { strictest } from '../../../shared/core/sensitivity';

/** The strictest level of a record's sources; the strictest of all where the graph withholds them. */
export function strictestOf(
  sources: readonly { readonly sensitivity: Sensitivity }[] | null,
): Sensitivity {
  if (sources === null) return 'SEVERE';
  return sources.map(({ sensitivity }) => sensitivity).reduce(strictest, 'LOW');
}
