import type DataLoader from 'dataloader';
import type { CountedConnection, PageArguments } from '../../core/connection';
import { connectionOf, readPage } from '../../core/connection';
import type { Recorded } from '../../core/recording/follow-history';
import type { History, RecordedEvent } from '../../core/recording/history-entry';
import type { SeenHistory } from '../../core/recording/see-history';
import { seenAt } from '../../core/recording/see-history';
import type { SharedFrame, SharedRecordKind } from '../../core/recording/shared-record';
import type { NamedChange } from './named-change';
import { namedChange } from './named-change';
import { recordEntry } from './record-entry';
import type { WithdrawalRequest } from './withdraw-entry';
import { withdrawEntry } from './withdraw-entry';
import type { UserError } from '../../core/recording/user-error';
import type { Transaction } from '../postgres';
import type { RecordingGround } from './change-history';
import type { InputMaybe } from './shared-record-input';
import { groundOfShared } from './store/shared-records';

/** What of a request's context recording needs. */
type Asked = Pick<RecordingGround<never>, 'database' | 'viewer'>;

/** What every input has that records something; the last two only where it adds to a thing. */
interface RecordInput {
  readonly clientKey: string;
  readonly onBehalfOf?: InputMaybe<string>;
  readonly id?: string;
  readonly basedOnVersion?: number;
}

/** A kind, where its things are loaded from, and what else follows in the same transaction. */
export interface Recorder<C extends Asked, E extends RecordedEvent, S extends object> {
  readonly kind: SharedRecordKind<E, S>;
  readonly loaderOf: (context: C) => DataLoader<string, SeenHistory<E> | null>;
  /** Called within the transaction of each act, with the history as the act leaves it. */
  readonly follow?: (transaction: Transaction, history: History<E>) => Promise<void>;
}

/** A thing as it stood on a day, or with all that is known; null when the caller may not see it. */
export async function loadRecorded<C extends Asked, E extends RecordedEvent, S extends object>(
  { kind, loaderOf }: Recorder<C, E, S>,
  context: C,
  { id, asOf }: { readonly id: string; readonly asOf?: InputMaybe<string> },
): Promise<Recorded<S> | null> {
  const seen = await loaderOf(context).load(id);
  return seen && seenAt(kind, seen, asOf ?? null);
}

/** The things of these ids that the caller may see, that had begun and were not withdrawn, by id. */
export async function listRecorded<C extends Asked, E extends RecordedEvent, S extends object>(
  recorder: Recorder<C, E, S>,
  context: C,
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
export async function pageRecorded<C extends Asked, E extends RecordedEvent, S extends object>(
  recorder: Recorder<C, E, S>,
  context: C,
  ids: readonly string[],
  { asOf, ...args }: PageArguments & { readonly asOf?: InputMaybe<string> },
): Promise<CountedConnection<Recorded<S>>> {
  const page = readPage(args, 1);
  return connectionOf(await listRecorded(recorder, context, ids, asOf), page, ({ id }) => id);
}

/** An event to record for an input. */
interface Act<E extends RecordedEvent> {
  readonly input: RecordInput;
  readonly event: E;
  /** What can be said against it only by looking at other things, in the transaction that records it. */
  readonly check?: ((transaction: Transaction) => Promise<readonly UserError[]>) | undefined;
}

/** Records an event and answers with the thing under the name that its kind has in the graph. */
export async function record<
  C extends Asked,
  K extends string,
  E extends RecordedEvent,
  S extends object,
>(
  recorder: Recorder<C, E, S>,
  context: C,
  name: K,
  { input, event, check }: Act<E>,
): Promise<NamedChange<K, S>> {
  const { clientKey, onBehalfOf = null, id = null, basedOnVersion = 0 } = input;
  const request = { clientKey, onBehalfOf, id, basedOnVersion, event, ...(check && { check }) };
  return namedChange(name, await recordEntry(groundOf(recorder, context), recorder.kind, request));
}

/** Takes back an entry and answers in the same way. */
export async function withdraw<
  C extends Asked,
  K extends string,
  E extends RecordedEvent,
  S extends object,
>(
  recorder: Recorder<C, E, S>,
  context: C,
  name: K,
  request: WithdrawalRequest,
): Promise<NamedChange<K, S>> {
  return namedChange(
    name,
    await withdrawEntry(groundOf(recorder, context), recorder.kind, request),
  );
}

/** The fields that all shared records have in the graph. */
export const sharedFields = {
  agreement: ({ agreementId }: SharedFrame) => (agreementId === null ? null : { id: agreementId }),
  countries: ({ countries }: SharedFrame) => countries.map((iso3) => ({ iso3 })),
  sharedWith: ({ sharedWith }: SharedFrame) => sharedWith.map((id) => ({ id })),
  holder: ({ holderId }: { readonly holderId: string | null }) =>
    holderId === null ? null : { id: holderId },
};

function groundOf<C extends Asked, E extends RecordedEvent, S extends object>(
  { kind, follow }: Recorder<C, E, S>,
  { database, viewer }: C,
): RecordingGround<E> {
  const ground = groundOfShared({ database, viewer }, kind);
  if (follow === undefined) return ground;
  const circleOf: typeof ground.circleOf = async (transaction, history) => {
    await follow(transaction, history);
    return ground.circleOf(transaction, history);
  };
  return { ...ground, circleOf };
}
