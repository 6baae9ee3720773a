import { PassageError } from '../../core/errors';
import type { History, RecordedEvent } from '../../core/recording/history-entry';
import type { RecordedKind } from '../../core/recording/recorded-kind';
import type { SeenHistory, Sight } from '../../core/recording/see-history';
import { seeHistory, seenAt } from '../../core/recording/see-history';
import type { UserError } from '../../core/recording/user-error';
import { notFound } from '../../core/recording/user-error';
import type { Database, Transaction } from '../postgres';
import { writeAs } from '../postgres-asking';
import type { RecordedChange } from './recorded-change';
import { conflictWith, keyReused, notRecorded } from './recorded-change';
import { readHistories } from './store/read-histories';
import type { RequestIdentity } from './store/recording-request';
import { earlierRequest, lockRequest } from './store/recording-request';
import type { StoredCircle } from './store/record-circle';
import { keepCircle } from './store/record-circle';
import type { Viewer } from './viewer';

/** What recording needs: the database, who asks, and who decides what they may. */
export interface RecordingGround<E extends RecordedEvent> {
  readonly database: Database;
  readonly viewer: Viewer;
  /** Who is in the circle of a thing, by its history. */
  readonly circleOf: (
    transaction: Transaction,
    history: History<E>,
  ) => StoredCircle | Promise<StoredCircle>;
  /** What the viewer may do with a thing, by its history. */
  readonly sightOn: (transaction: Transaction, history: History<E>) => Promise<Sight>;
}

/** One act on the history of one thing. */
export interface HistoryAct<E extends RecordedEvent> {
  readonly identity: RequestIdentity;
  readonly id: string;
  /** The name of the input's field that holds the id. */
  readonly idField: string;
  readonly basedOnVersion: number;
  /** The entry that is recorded or withdrawn. */
  readonly entryId: string;
  readonly yours: E | { readonly reason: string };
  /** The history that the act would begin; null when it may only go on with one. */
  readonly begins: History<E> | null;
  readonly reasonsAgainst: (
    transaction: Transaction,
    history: History<E> | null,
  ) => Promise<readonly UserError[]>;
  readonly write: (transaction: Transaction, isPublic: boolean) => Promise<void>;
}

/** Does an act once, in a transaction in which no one else adds to the same thing. */
export function changeHistory<E extends RecordedEvent, S extends object>(
  ground: RecordingGround<E>,
  kind: RecordedKind<E, S>,
  act: HistoryAct<E>,
): Promise<RecordedChange<S>> {
  return writeAs(ground.database, ground.viewer, async (transaction) => {
    const change = new HistoryChange(transaction, ground, kind, act);
    await lockRequest(transaction, act.identity, `${kind.name} ${act.id}`);
    return (await change.refusal()) ?? (await change.make());
  });
}

/** An act within its transaction. */
class HistoryChange<E extends RecordedEvent, S extends object> {
  private known: SeenHistory<E> | null = null;

  constructor(
    private readonly transaction: Transaction,
    private readonly ground: RecordingGround<E>,
    private readonly kind: RecordedKind<E, S>,
    private readonly act: HistoryAct<E>,
  ) {}

  /** What is answered without looking at what the act says; null when it is to be made. */
  async refusal(): Promise<RecordedChange<S> | null> {
    const { identity, begins, basedOnVersion, yours } = this.act;
    const history = await this.read();
    this.known = history && { history, sight: await this.sightOn(history) };
    const seen = this.known && seeHistory(this.kind, this.known.history, this.known.sight);
    if (!seen && (history || !begins)) return this.missing();
    if (seen) this.requireRecorder(seen.sight);
    const earlier = await earlierRequest(this.transaction, identity);
    if (earlier === 'OTHER') return keyReused();
    if (earlier === 'SAME') return this.answer();
    if (!seen || seen.history.version === basedOnVersion) return null;
    const { version } = seen.history;
    return conflictWith(seenAt(this.kind, seen, null)!, { basedOnVersion, version, yours });
  }

  /** Makes the act if nothing in the history stands against it. */
  async make(): Promise<RecordedChange<S>> {
    const { begins, reasonsAgainst, write } = this.act;
    const errors = await reasonsAgainst(this.transaction, this.known?.history ?? null);
    if (errors.length > 0) return notRecorded(...errors);
    const sight = this.known?.sight ?? (await this.sightOn(begins!));
    if (!sight.mayRead) return this.missing();
    this.requireRecorder(sight);
    await this.keepCircle((this.known?.history ?? begins)!);
    await write(this.transaction, sight.isPublic);
    const history = (await this.read())!;
    await this.keepCircle(history);
    return this.answer(history);
  }

  /** Before the first entry, too, since only who is in a circle adds to its thing. */
  private async keepCircle(history: History<E>): Promise<void> {
    const thing = { kind: this.kind.name, id: this.act.id };
    await keepCircle(
      this.transaction,
      thing,
      await this.ground.circleOf(this.transaction, history),
    );
  }

  private async answer(known?: History<E>): Promise<RecordedChange<S>> {
    const history = known ?? (await this.read())!;
    const seen = seeHistory(this.kind, history, await this.sightOn(history));
    const thing = seen && seenAt(this.kind, seen, null);
    const entries = thing ? [...thing.entries, ...thing.withdrawnEntries] : [];
    const entry = entries.find(({ id }) => id === this.act.entryId) ?? null;
    return { thing, entry, conflict: null, errors: [] };
  }

  private async read(): Promise<History<E> | null> {
    const { id } = this.act;
    return (await readHistories(this.transaction, this.kind, [id])).get(id) ?? null;
  }

  private sightOn(history: History<E>): Promise<Sight> {
    return this.ground.sightOn(this.transaction, history);
  }

  private missing(): RecordedChange<S> {
    const { id, idField } = this.act;
    return notRecorded(notFound(idField, `There is no ${this.kind.name} ${JSON.stringify(id)}.`));
  }

  /** @throws PassageError FORBIDDEN */
  private requireRecorder({ mayRecord }: Sight): void {
    if (mayRecord) return;
    throw new PassageError('FORBIDDEN', `your organization may not add to this ${this.kind.name}`, {
      where: this.kind.name,
      value: this.act.id,
      expected: 'a caller that takes part in it or recorded it',
    });
  }
}
