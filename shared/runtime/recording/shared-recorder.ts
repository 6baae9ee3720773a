import type DataLoader from 'dataloader';
import type { CountedConnection, PageArguments } from '../../../shared/core/connection';
import { connectionOf, readPage } from '../../../shared/core/connection';
import type { Recorded } from '../../../shared/core/recording/follow-history';
import type { History, RecordedEvent } from '../../../shared/core/recording/history-entry';
import type { SeenHistory } from '../../../shared/core/recording/see-history';
import { seenAt } from '../../../shared/core/recording/see-history';
import type { SharedFrame, SharedRecordKind } from '../../../shared/core/recording/shared-record';
import type { NamedChange } from '../../../shared/runtime/recording/named-change';
import { namedChange } from '../../../shared/runtime/recording/named-change';
import { recordEntry } from '../../../shared/runtime/recording/record-entry';
import type { WithdrawalRequest } from '../../../shared/runtime/recording/withdraw-entry';
import { withdrawEntry } from '../../../shared/runtime/recording/withdraw-entry';
import type { Context } from '../context';
import type { InputMaybe } from '../generated/resolver-types';
import { storedCircle } from '../../../shared/runtime/recording/store/record-circle';
import {
  circleOfShared,
  sightOnShared,
} from '../../../shared/runtime/recording/store/shared-records';

/** What every input has that records something; the last two only where it adds to a thing. */
interface RecordInput {
  readonly clientKey: string;
  readonly onBehalfOf?: InputMaybe<string>;
  readonly id?: string;
  readonly basedOnVersion?: number;
}

/** A kind and where its things are loaded from. */
interface Recorder<E extends RecordedEvent, S extends object> {
  readonly kind: SharedRecordKind<E, S>;
  readonly loaderOf: (context: Context) => DataLoader<string, SeenHistory<E> | null>;
}

/** Where things of a kind are loaded from. */
export function recorderOf<E extends RecordedEvent, S extends object>(
  kind: SharedRecordKind<E, S>,
  loaderOf: Recorder<E, S>['loaderOf'],
): Recorder<E, S> {
  return { kind, loaderOf };
}

/** A thing as it stood on a day, or with all that is known; null when the caller may not see it. */
export async function loadRecorded<E extends RecordedEvent, S extends object>(
  { kind, loaderOf }: Recorder<E, S>,
  context: Context,
  { id, asOf }: { readonly id: string; readonly asOf?: InputMaybe<string> },
): Promise<Recorded<S> | null> {
  const seen = await loaderOf(context).load(id);
  return seen && seenAt(kind, seen, asOf ?? null);
}

/** The things of these ids that the caller may see, that had begun and were not withdrawn, by id. */
export async function listRecorded<E extends RecordedEvent, S extends object>(
  recorder: Recorder<E, S>,
  context: Context,
  ids: readonly string[],
  asOf?: InputMaybe<string>,
): Promise<Recorded<S>[]> {
  const sorted = [...ids].sort();
  const things = await Promise.all(
    sorted.map((id) => loadRecorded(recorder, context, { id, asOf })),
  );
  return things.filter((thing) => thing !== null && thing.withdrawal === null) as Recorded<S>[];
}

/** One page of what {@link listRecorded} gives. */
export async function pageRecorded<E extends RecordedEvent, S extends object>(
  recorder: Recorder<E, S>,
  context: Context,
  ids: readonly string[],
  { asOf, ...args }: PageArguments & { readonly asOf?: InputMaybe<string> },
): Promise<CountedConnection<Recorded<S>>> {
  const page = readPage(args, 1);
  return connectionOf(await listRecorded(recorder, context, ids, asOf), page, ({ id }) => id);
}

/** Records an event and answers with the thing under the name that its kind has in the graph. */
export async function record<K extends string, E extends RecordedEvent, S extends object>(
  { kind }: Recorder<E, S>,
  context: Context,
  name: K,
  { input, event }: { readonly input: RecordInput; readonly event: E },
): Promise<NamedChange<K, S>> {
  const { clientKey, onBehalfOf = null, id = null, basedOnVersion = 0 } = input;
  const request = { clientKey, onBehalfOf, id, basedOnVersion, event };
  return namedChange(name, await recordEntry(groundOf(context, kind), kind, request));
}

/** Takes back an entry and answers in the same way. */
export async function withdraw<K extends string, E extends RecordedEvent, S extends object>(
  { kind }: Recorder<E, S>,
  context: Context,
  name: K,
  request: WithdrawalRequest,
): Promise<NamedChange<K, S>> {
  return namedChange(name, await withdrawEntry(groundOf(context, kind), kind, request));
}

/** The fields that all shared records have in the graph. */
export const sharedFields = {
  agreement: ({ agreementId }: SharedFrame) => (agreementId === null ? null : { id: agreementId }),
  countries: ({ countries }: SharedFrame) => countries.map((iso3) => ({ iso3 })),
  sharedWith: ({ sharedWith }: SharedFrame) => sharedWith.map((id) => ({ id })),
  holder: ({ holderId }: { readonly holderId: string | null }) =>
    holderId === null ? null : { id: holderId },
};

function groundOf<E extends RecordedEvent, S extends object>(
  { database, viewer }: Context,
  kind: SharedRecordKind<E, S>,
) {
  const sightOn = (_: unknown, history: History<E>) =>
    Promise.resolve(sightOnShared(kind, history, viewer));
  const circleOf = (_: unknown, history: History<E>) => storedCircle(circleOfShared(kind, history));
  return { database, viewer, sightOn, circleOf };
}
