import DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import type { HarmonizedOrganization } from '../domain/harmonized-organization';
import type { OrganizationMatchRate } from '../domain/organization-match-rate';

/** The names that were found to be an organization's, by its id; null for one that is not compared. */
export function harmonizedOrganizationLoader(
  asked: EntityManager,
): DataLoader<string, HarmonizedOrganization | null> {
  return new DataLoader<string, HarmonizedOrganization | null>(async (ids) => {
    const rows: { key: string; names: HarmonizedOrganization['names'] }[] = await asked.query(
      `select k.key, jsonb_agg(jsonb_build_object('id', n.id, 'source', n.source,
           'name', coalesce(n.facts ->> 'name', n.facts -> 'names' ->> 0, n.id),
           'uses', (n.facts ->> 'uses')::int)
         order by case n.source when 'REFERENCE' then 0 else 1 end, n.source, n.id collate "C") as names
       from unnest($1::text[]) as k(key)
       left join cluster_member o on o.kind = 'ORGANIZATION_NAME' and o.record_id = k.key
       join compared_record n on n.kind = 'ORGANIZATION_NAME' and (n.id = k.key or n.id in (
         select m.record_id from cluster_member m
         where m.kind = 'ORGANIZATION_NAME' and m.cluster_id = o.cluster_id))
       group by k.key`,
      [ids],
    );
    const found = new Map(rows.map(({ key, names }) => [key, { id: key, names }]));
    return ids.map((id) => found.get(id) ?? null);
  });
}

/** How the names of each kind of source were matched, and which of them are the organization of this id. */
export function matchRateLoader(
  asked: EntityManager,
): DataLoader<string, readonly OrganizationMatchRate[]> {
  return new DataLoader<string, readonly OrganizationMatchRate[]>(async (ids) => {
    const rows: (OrganizationMatchRate & { key: string })[] = await asked.query(MATCH_RATES, [ids]);
    return ids.map((id) => rows.filter(({ key }) => key === id));
  });
}

/** A name is matched when one that the reference list has belongs to its cluster. */
const MATCH_RATES = `
  with listed as (
    select m.cluster_id from cluster_member m
    join compared_record r on r.kind = m.kind and r.id = m.record_id
    where m.kind = 'ORGANIZATION_NAME' and r.source = 'REFERENCE' group by m.cluster_id
  ), named as (
    select r.id, r.source, m.cluster_id,
      case r.source when 'REFERENCE' then 0 else (r.facts ->> 'uses')::int end as uses,
      r.source = 'REFERENCE' or r.facts ->> 'organizationId' is not null as by_owner,
      r.source = 'REFERENCE' or l.cluster_id is not null as matched,
      exists (select from compared_pair p where p.kind = r.kind and r.id in (p.a, p.b)
        and p.outcome = 'NEEDS_A_PERSON') as waits
    from compared_record r
    left join cluster_member m on m.kind = r.kind and m.record_id = r.id
    left join listed l on l.cluster_id = m.cluster_id
    where r.kind = 'ORGANIZATION_NAME'
  )
  select k.key, n.source, count(*)::int as names,
    count(*) filter (where n.by_owner)::int as "matchedByOwner",
    count(*) filter (where n.matched and not n.by_owner)::int as "matchedHere",
    count(*) filter (where n.waits and not n.matched)::int as "needsPerson",
    sum(n.uses)::int as uses, (sum(n.uses) filter (where n.matched))::int as "usesMatched",
    count(*) filter (where n.id = k.key or n.cluster_id = o.cluster_id)::int as "namesOfThis",
    coalesce(sum(n.uses) filter (where n.id = k.key or n.cluster_id = o.cluster_id), 0)::int
      as "usesOfThis"
  from unnest($1::text[]) as k(key)
  left join cluster_member o on o.kind = 'ORGANIZATION_NAME' and o.record_id = k.key
  cross join named n
  group by k.key, n.source order by k.key, n.source`;
