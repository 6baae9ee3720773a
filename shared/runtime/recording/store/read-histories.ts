import type { EntityManager } from 'typeorm';
import type { History, HistoryEntry, RecordedEvent } from '../../../core/recording/history-entry';
import type { RecordedKind } from '../../../core/recording/recorded-kind';
import { isBegunByEntry } from '../../../core/recording/recorded-kind';

interface Row<E extends RecordedEvent> extends HistoryEntry<E> {
  readonly thingId: string;
}

/** All that was recorded of these things of one kind; null for one that was never begun. */
export async function readHistories<E extends RecordedEvent, S extends object>(
  manager: EntityManager,
  kind: RecordedKind<E, S>,
  ids: readonly string[],
): Promise<Map<string, History<E> | null>> {
  const rows: Row<E>[] = await manager.query(SELECT, [kind.name, ids]);
  const entries = new Map<string, HistoryEntry<E>[]>(ids.map((id) => [id, []]));
  for (const { thingId, ...entry } of rows) entries.get(thingId)?.push(entry);
  return new Map([...entries].map(([id, ofThing]) => [id, asHistory(kind, id, ofThing)]));
}

/** The ids of the things of a kind, or of those with an entry that links to something. */
export async function idsOfKind(
  manager: EntityManager,
  kind: string,
  links?: readonly string[],
): Promise<Map<string, string[]>> {
  const rows: { link: string; id: string }[] = links
    ? await manager.query(LINKED, [kind, links])
    : await manager.query(ALL, [kind]);
  const found = new Map<string, string[]>((links ?? ['']).map((link) => [link, []]));
  for (const { link, id } of rows) found.get(link)?.push(id);
  return found;
}

const LINKED = `
  select distinct link, thing_id as id from thing_link
  where kind = $1 and link = any($2::text[]) order by thing_id`;

const ALL = `
  select '' as link, thing_id as id from record_circle where kind = $1
  union select '', thing_id from open_thing where kind = $1 order by id`;

/** @param entries of one thing, in the order of recording */
function asHistory<E extends RecordedEvent, S extends object>(
  kind: RecordedKind<E, S>,
  id: string,
  entries: readonly HistoryEntry<E>[],
): History<E> | null {
  const isBegun = isBegunByEntry(kind);
  if (isBegun && entries.length === 0) return null;
  const others = entries.slice(isBegun ? 1 : 0);
  others.sort((a, b) => (a.event.date < b.event.date ? -1 : Number(a.event.date > b.event.date)));
  const isWithdrawn = ({ recording }: HistoryEntry<E>) => recording.withdrawal !== null;
  return {
    id,
    opening: isBegun ? entries[0]! : null,
    standing: others.filter((entry) => !isWithdrawn(entry)),
    withdrawn: others.filter(isWithdrawn),
    version: entries.length + entries.filter(isWithdrawn).length,
  };
}

/** The entries that who asks may see in full, and what is open of the others. */
const ENTRIES = (where: string) => `
  select id, sequence, kind, thing_id, content, links, withdraws, dataset, recorded_by, on_behalf_of,
    recorded_at
  from history_entry where ${where}
  union all
  select id, sequence, kind, thing_id, content, links, withdraws, dataset, recorded_by, on_behalf_of,
    recorded_at
  from open_entry o where ${where} and not exists (select from history_entry h where h.id = o.id)`;

const SELECT = `
  with entry as materialized (${ENTRIES('kind = $1 and thing_id = any($2::text[])')})
  select e.thing_id as "thingId", e.id, e.dataset, e.content as event, jsonb_build_object(
      'organization', e.recorded_by, 'onBehalfOf', e.on_behalf_of, 'at', e.recorded_at,
      'withdrawal', case when w.id is null then null else jsonb_build_object(
        'organization', w.recorded_by, 'reason', w.content ->> 'reason', 'at', w.recorded_at) end
    ) as recording
  from entry e left join entry w on w.withdraws = e.id
  where e.withdraws is null
  order by e.thing_id, e.sequence`;
