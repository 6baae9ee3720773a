import type { EntityManager } from 'typeorm';
import type { RecordedEvent } from '../../../core/recording/history-entry';
import { contentHash } from '../../ingest/content-hash';

/** One request of one organization: the same key with the same content is the same request. */
export interface RequestIdentity {
  readonly organization: string;
  readonly clientKey: string;
  /** Hash of all that the request asks for, but for the version on which it is based. */
  readonly hash: string;
}

/** What one entry tells, and of which thing. */
export interface NewEntry {
  readonly id: string;
  readonly kind: string;
  readonly thingId: string;
  readonly date: string;
  readonly content: RecordedEvent | { readonly reason: string };
  /** What of it everybody may know who sees the thing; null when not even that it happened. */
  readonly open: RecordedEvent | { readonly reason: string } | null;
  readonly links: readonly string[];
  /** The entry that it takes back. */
  readonly withdraws: string | null;
  readonly dataset: string;
  readonly onBehalfOf: string | null;
}

export function identify(
  organization: string,
  clientKey: string,
  content: object,
): RequestIdentity {
  return { organization, clientKey, hash: contentHash(content) };
}

/** Lets no one else use this key or add to this thing until the transaction ends. */
export async function lockRequest(
  transaction: EntityManager,
  { organization, clientKey }: RequestIdentity,
  thing: string,
): Promise<void> {
  await lockName(transaction, `key ${organization} ${clientKey}`);
  await lockName(transaction, `thing ${thing}`);
}

/** Waits until no other transaction holds this name, and holds it until the own one ends. */
export async function lockName(transaction: EntityManager, name: string): Promise<void> {
  await transaction.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [name]);
}

/** What the organization did under this key before: the same, something else, or nothing. */
export async function earlierRequest(
  transaction: EntityManager,
  { organization, clientKey, hash }: RequestIdentity,
): Promise<'SAME' | 'OTHER' | 'NONE'> {
  const [{ known } = { known: null }]: { known: string | null }[] = await transaction.query(
    'select earlier_request($1, $2) as known',
    [organization, clientKey],
  );
  if (known === null) return 'NONE';
  return known === hash ? 'SAME' : 'OTHER';
}

/** Adds an entry to the history of its thing; what is open of it can be seen once its circle says by whom. */
export async function addEntry(
  transaction: EntityManager,
  { organization, clientKey, hash }: RequestIdentity,
  entry: NewEntry,
): Promise<void> {
  await transaction.query(
    `insert into history_entry (id, kind, thing_id, date, content, links, withdraws, dataset,
       on_behalf_of, recorded_by, client_key, request_hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      entry.id,
      entry.kind,
      entry.thingId,
      entry.date,
      JSON.stringify(entry.content),
      entry.links,
      entry.withdraws,
      entry.dataset,
      entry.onBehalfOf,
      organization,
      clientKey,
      hash,
    ],
  );
  await transaction.query(linksOf('history_entry', false), [entry.id]);
  if (entry.open !== null) await addOpen(transaction, entry.id, entry.open);
}

/** Keeps what is open of an entry beside it. */
export async function addOpen(
  transaction: EntityManager,
  entryId: string,
  open: object,
): Promise<void> {
  await transaction.query(ADD_OPEN, [entryId, JSON.stringify(open)]);
  await transaction.query(linksOf('open_entry', true), [entryId]);
}

/** What an entry links to, by which its thing is found. */
function linksOf(table: 'history_entry' | 'open_entry', isOpen: boolean): string {
  return `insert into thing_link (link, kind, thing_id, is_open)
    select unnest(links), kind, thing_id, ${isOpen} from ${table} where id = $1
    on conflict do nothing`;
}

/** Keeps beside the entries of a thing which of them were taken back, where the entry is open. */
export async function addOpenWithdrawals(
  manager: EntityManager,
  thing: { readonly kind: string; readonly id: string },
): Promise<void> {
  await manager.query(OPEN_WITHDRAWALS, [thing.kind, thing.id]);
}

/** That an entry was taken back is open where the entry is. */
const open = (content: string, where: string) => `
  insert into open_entry (id, sequence, kind, thing_id, content, links, withdraws, dataset,
    recorded_by, on_behalf_of, recorded_at)
  select id, sequence, kind, thing_id, ${content}, links, withdraws, dataset, recorded_by, on_behalf_of,
    recorded_at
  from history_entry
  where ${where} and (withdraws is null or withdraws in (select id from open_entry))`;

const ADD_OPEN = open('$2', 'id = $1');

const OPEN_WITHDRAWALS = `${open('content', 'kind = $1 and thing_id = $2 and withdraws is not null')}
  on conflict do nothing`;
