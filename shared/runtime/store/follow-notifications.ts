import { Client } from 'pg';
import { PassageError } from '../../core/errors';

/** Payloads that may wait for one follower. */
const MOST_WAITING = 1_000;

/**
 * Follows what transactions tell on a channel of a database
 * (https://www.postgresql.org/docs/current/sql-notify.html), over one connection that is open while anybody
 * follows. A payload is told once its transaction is committed. The iterator rejects with PassageError
 * DATABASE_UNREACHABLE when payloads may have been missed, so that nobody waits in vain.
 */
export function createNotifications(
  url: string,
  channel: string,
): () => Promise<AsyncIterableIterator<string>> {
  const followers = new Set<Follower>();
  let connected: { readonly client: Client; readonly ready: Promise<unknown> } | undefined;
  const connect = (): Promise<unknown> => {
    const client = new Client({ connectionString: url, application_name: 'passage-notifications' });
    const lose = (): void => {
      if (connected?.client !== client) return;
      connected = undefined;
      for (const follower of followers) follower.lose('the connection to the database broke');
      followers.clear();
    };
    client.on('error', lose);
    client.on('end', lose);
    client.on('notification', ({ payload = '' }) => {
      for (const follower of followers) follower.tell(payload);
    });
    const ready = client
      .connect()
      .then(() => client.query(`listen ${client.escapeIdentifier(channel)}`));
    connected = { client, ready };
    return ready;
  };
  const leave = (follower: Follower): void => {
    followers.delete(follower);
    if (followers.size > 0 || connected === undefined) return;
    const { client, ready } = connected;
    connected = undefined;
    void ready.then(() => client.end()).catch(() => undefined);
  };
  return async () => {
    const follower = new Follower(() => leave(follower));
    followers.add(follower);
    try {
      await (connected?.ready ?? connect());
    } catch (cause) {
      connected = undefined;
      followers.delete(follower);
      throw missed('the database cannot be reached', cause);
    }
    return follower;
  };
}

type Told = IteratorResult<string, undefined>;

const DONE: Told = { done: true, value: undefined };

/** What waits for one follower, and the follower that waits. */
class Follower implements AsyncIterableIterator<string, undefined> {
  private readonly waiting: string[] = [];
  private end: PassageError | 'LEFT' | undefined;
  private wake: (() => void) | undefined;

  constructor(private readonly leave: () => void) {}

  tell(payload: string): void {
    if (this.waiting.push(payload) > MOST_WAITING) {
      this.leave();
      this.lose('events came faster than they were taken');
    }
    this.wake?.();
  }

  lose(reason: string): void {
    this.end ??= missed(reason);
    this.wake?.();
  }

  async next(): Promise<Told> {
    for (;;) {
      if (this.end === 'LEFT') return DONE;
      const value = this.waiting.shift();
      if (value !== undefined) return { done: false, value };
      if (this.end !== undefined) throw this.end;
      await new Promise<void>((resolve) => (this.wake = resolve));
    }
  }

  return(): Promise<Told> {
    this.end = 'LEFT';
    this.leave();
    this.wake?.();
    return Promise.resolve(DONE);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}

function missed(reason: string, cause?: unknown): PassageError {
  const message = `${reason}: events may have been missed`;
  return new PassageError('DATABASE_UNREACHABLE', message, {
    expected: 'to subscribe again and read what happened since',
    cause,
  });
}
