import DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import type { HarmonizedKind } from '../domain/compared-record';
import type { CountedIncident } from '../domain/totals/count-incidents';
import type { ReachedFigure } from '../domain/totals/count-people-reached';
import type { PresenceClaim } from '../domain/totals/count-presences';
import type { RecordKeyField } from './migrations/guard-compared';

/** Joins, as `r`, what is kept of records of a kind under one of these values of a key, as the areas of incidents. */
function keptUnder(kind: HarmonizedKind, field: RecordKeyField, isValue: string): string {
  return `join record_key x on x.kind = '${kind}' and x.field = '${field}' and x.value ${isValue}
     join compared_record r on r.kind = x.kind and r.id = x.record_id`;
}

/** Incidents of an area and those below it, each with the thing that it was found to be. */
export function incidentsOfAreaLoader(asked: EntityManager) {
  return rowsLoader<CountedIncident>(
    asked,
    `select k.key, r.id, r.source as registry, r.facts ->> 'date' as date,
       coalesce(m.cluster_id, r.id) as thing,
       array(select p.b from compared_pair p
         where p.kind = r.kind and p.a = r.id and p.outcome = 'NEEDS_A_PERSON') as "waitsFor"
     from unnest($1::text[]) as k(key)
     ${keptUnder('INCIDENT', 'area', '= k.key')}
     left join cluster_member m on m.kind = r.kind and m.record_id = r.id
     order by r.id collate "C"`,
  );
}

const PRESENCE_COLUMNS = `
  r.facts ->> 'area' as area, r.facts ->> 'sector' as sector, r.facts ->> 'name' as name,
  coalesce(m.cluster_id, r.facts ->> 'name') as organization, r.facts ->> 'role' as role,
  r.facts ->> 'month' as month, r.facts ->> 'dataset' as dataset,
  (r.facts ->> 'places')::int as places, coalesce(w.listed, '{}') as "waitsFor"`;

/** The organization of this key under every name that was found to be its. */
const IS_ONE_OF_ITS_NAMES = `in (
  select k.key union
  select n.record_id from cluster_member o
  join cluster_member n on n.kind = o.kind and n.cluster_id = o.cluster_id
  where o.kind = 'ORGANIZATION_NAME' and o.record_id = k.key)`;

/** For each name of which a person has to say whose it is, the organizations of the list that it may be. */
const WAITING_NAMES = `
  left join (
    select n.name, array_agg(n.other order by n.other collate "C") as listed
    from (select kind, a as name, b as other from compared_pair where outcome = 'NEEDS_A_PERSON'
      union all select kind, b, a from compared_pair where outcome = 'NEEDS_A_PERSON') as n
    join compared_record o on o.kind = n.kind and o.id = n.other and o.source = 'REFERENCE'
    where n.kind = 'ORGANIZATION_NAME' group by n.name
  ) as w on w.name = r.facts ->> 'name'`;

/** Presences of an area and those below it. */
export function presencesOfAreaLoader(asked: EntityManager) {
  return rowsLoader<PresenceClaim>(
    asked,
    `select k.key, ${PRESENCE_COLUMNS}
     from unnest($1::text[]) as k(key)
     ${keptUnder('PRESENCE', 'area', '= k.key')}
     left join cluster_member m
       on m.kind = 'ORGANIZATION_NAME' and m.record_id = r.facts ->> 'name'
     ${WAITING_NAMES}`,
  );
}

/** Presences of an organization under all its names. */
export function presencesOfOrganizationLoader(asked: EntityManager) {
  return rowsLoader<PresenceClaim>(
    asked,
    `select k.key, ${PRESENCE_COLUMNS}
     from unnest($1::text[]) as k(key)
     ${keptUnder('PRESENCE', 'name', IS_ONE_OF_ITS_NAMES)}
     left join cluster_member m
       on m.kind = 'ORGANIZATION_NAME' and m.record_id = r.facts ->> 'name'
     ${WAITING_NAMES}`,
  );
}

/** Figures of people reached in an area and those below it. */
export function peopleReachedLoader(asked: EntityManager) {
  return rowsLoader<ReachedFigure>(
    asked,
    `select k.key, r.facts ->> 'area' as area, (r.facts ->> 'isTotal')::boolean as "isTotal",
       (r.facts ->> 'people')::int as people, r.facts ->> 'from' as "from", r.facts ->> 'to' as "to",
       r.facts ->> 'dataset' as dataset
     from unnest($1::text[]) as k(key)
     ${keptUnder('PEOPLE_REACHED', 'area', '= k.key')}
     order by r.id collate "C"`,
  );
}

/** Amounts in US dollars of what other systems tell of flows that name a plan, by the plan's code. */
export function toldAgainLoader(asked: EntityManager) {
  return amountsLoader(asked, keptUnder('MONEY', 'plan', '= k.key'));
}

/** The same of flows that an organization received under any of its names, by its id. */
export function toldAgainOfReceiverLoader(asked: EntityManager) {
  return amountsLoader(asked, keptUnder('MONEY', 'receiverName', IS_ONE_OF_ITS_NAMES));
}

function amountsLoader(asked: EntityManager, flows: string) {
  const rows = rowsLoader<{ readonly amount: string }>(
    asked,
    `select k.key, t.facts ->> 'amountUsd' as amount
     from unnest($1::text[]) as k(key)
     ${flows} and r.source = 'FTS'
     join cluster_member o on o.kind = r.kind and o.record_id = r.id
     join cluster_member m on m.kind = o.kind and m.cluster_id = o.cluster_id
     join compared_record t on t.kind = m.kind and t.id = m.record_id and t.source <> 'FTS'
     where t.facts ->> 'amountUsd' is not null
     order by t.id collate "C"`,
  );
  return new DataLoader<string, readonly string[]>((keys) =>
    Promise.all(keys.map(async (key) => (await rows.load(key)).map(({ amount }) => amount))),
  );
}

/** When records of a kind were compared last; null before the first time. */
export function asOfLoader(manager: EntityManager): DataLoader<HarmonizedKind, Date | null> {
  return new DataLoader<HarmonizedKind, Date | null>(async (kinds) => {
    const rows: { kind: HarmonizedKind; at: Date }[] = await manager.query(
      `select kind, max(finished_at) as at from linking_run where kind = any($1::text[])
       group by kind`,
      [kinds],
    );
    const found = new Map(rows.map(({ kind, at }) => [kind, at]));
    return kinds.map((kind) => found.get(kind) ?? null);
  });
}

function rowsLoader<Row>(asked: EntityManager, sql: string) {
  return new DataLoader<string, readonly Row[]>(async (keys) => {
    const rows: (Row & { key: string })[] = await asked.query(sql, [keys]);
    const found = new Map<string, Row[]>(keys.map((key) => [key, []]));
    for (const { key, ...row } of rows) found.get(key)!.push(row as unknown as Row);
    return keys.map((key) => found.get(key)!);
  });
}
