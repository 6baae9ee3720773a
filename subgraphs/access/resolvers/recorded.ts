import type { CountedConnection, PageArguments } from '../../../shared/core/connection';
import { readPage, toConnection } from '../../../shared/core/connection';
import type { Recorded } from '../../../shared/core/recording/follow-history';
import type { RecordedEvent } from '../../../shared/core/recording/history-entry';
import type { UserError } from '../../../shared/core/recording/user-error';
import { notFound } from '../../../shared/core/recording/user-error';
import { seenAt } from '../../../shared/core/recording/see-history';
import type { RecordingGround } from '../../../shared/runtime/recording/change-history';
import { historyEntryFields } from '../../../shared/runtime/recording/history-entry-fields';
import type { NamedChange } from '../../../shared/runtime/recording/named-change';
import { namedChange } from '../../../shared/runtime/recording/named-change';
import type { EntryRequest } from '../../../shared/runtime/recording/record-entry';
import { recordEntry } from '../../../shared/runtime/recording/record-entry';
import type { WithdrawalRequest } from '../../../shared/runtime/recording/withdraw-entry';
import { withdrawEntry } from '../../../shared/runtime/recording/withdraw-entry';
import type { Context } from '../context';
import type { AccessKind } from '../domain/access-kind';
import type { Day } from '../domain/day';
import type { HistoryEntryResolvers } from '../generated/resolver-types';
import { circleOn, sightsOn } from '../store/recorded-things';

/** A thing as it stood on a day, or with all that is known; null when the caller may not see it. */
export async function loadRecorded<E extends RecordedEvent, S extends object>(
  { loaders }: Context,
  kind: AccessKind<E, S>,
  id: string,
  asOf: Day | null,
): Promise<Recorded<S> | null> {
  const seen = await loaders.recorded(kind).load(id);
  return seen && seenAt(kind, seen, asOf);
}

/** The things of these ids that the caller may see, that had begun and were not withdrawn. */
export async function listRecorded<E extends RecordedEvent, S extends object>(
  context: Context,
  kind: AccessKind<E, S>,
  ids: readonly string[],
  asOf: Day | null,
): Promise<Recorded<S>[]> {
  const things = await Promise.all(ids.map((id) => loadRecorded(context, kind, id, asOf)));
  return things.filter((thing) => thing !== null && thing.withdrawal === null) as Recorded<S>[];
}

/** One page of things by id, of those that the caller may see. */
export function pageRecorded<S extends object>(
  things: readonly Recorded<S>[],
  args: PageArguments,
): CountedConnection<Recorded<S>> {
  const page = readPage(args, 1);
  const [after] = page.after ?? [''];
  const inOrder = [...things].sort((a, b) => (a.id < b.id ? -1 : 1));
  const rows = inOrder.filter(({ id }) => id > String(after)).slice(0, page.limit + 1);
  return {
    ...toConnection(rows, page, ({ id }) => [id]),
    totalCount: () => Promise.resolve(things.length),
  };
}

/** What is wrong with the id of an agreement that does not exist for the caller. */
export async function agreementMissing(
  { loaders }: Context,
  id: string,
  path = 'agreementId',
): Promise<UserError[]> {
  if (await loaders.agreement.load(id)) return [];
  return [notFound(path, `There is no agreement ${JSON.stringify(id)}.`)];
}

/** Records an event and answers with the thing under the name that its kind has in the graph. */
export async function record<K extends string, E extends RecordedEvent, S extends object>(
  context: Context,
  kind: AccessKind<E, S>,
  name: K,
  request: EntryRequest<E>,
): Promise<NamedChange<K, S>> {
  return namedChange(name, await recordEntry(groundOf(context, kind), kind, request));
}

/** Takes back an entry and answers in the same way. */
export async function withdraw<K extends string, E extends RecordedEvent, S extends object>(
  context: Context,
  kind: AccessKind<E, S>,
  name: K,
  request: WithdrawalRequest,
): Promise<NamedChange<K, S>> {
  return namedChange(name, await withdrawEntry(groundOf(context, kind), kind, request));
}

function groundOf<E extends RecordedEvent, S extends object>(
  { database, viewer }: Context,
  kind: AccessKind<E, S>,
): RecordingGround<E> {
  return {
    database,
    viewer,
    sightOn: async (transaction, history) =>
      (await sightsOn(transaction, kind, [history], viewer))[0]!,
    circleOf: (transaction, history) => circleOn(transaction, kind, history),
  };
}

export const historyEntry: HistoryEntryResolvers = historyEntryFields;
