import type { CountedConnection, PageArguments } from '../../../shared/core/connection';
import { connectionOf, readPage } from '../../../shared/core/connection';

/** One page of things that are computed as a whole, as a history, and have ids that stay. */
export function pageById<T extends { readonly id: string }>(
  things: readonly T[],
  args: PageArguments,
): CountedConnection<T> {
  return connectionOf(things, readPage(args, 1), ({ id }) => id);
}
