const PLACED = ['operational_presence', 'presence_figure', 'port', 'obstacle', 'consignment']
  .map((table) => `select dataset, place_key as key from ${table}`)
  .join(' union all ');

/** Matched and all distinct names of each data set: counted once, when a load is finished. */
export const MATCH_RATE = `
  with placed as (
    ${PLACED}
    union all select dataset, country_key from crossing_report
    union all select dataset, neighbour_key from crossing_report
  ), place as (
    select dataset, count(distinct p.key)::int as total, count(distinct p.key) filter (
      where m.pcode is not null or (m.iso3 is not null and m.pcode_given is null
        and m.admin1 is null and m.admin2 is null and m.admin3 is null)
    )::int as matched
    from placed p join place_mention m on m.key = p.key group by dataset
  ), organization as (
    select p.dataset, count(distinct n.key)::int as total,
      count(distinct n.key) filter (where n.organization_id is not null)::int as matched
    from operational_presence p join presence_organization o on o.presence_id = p.id
    join organization_mention n on n.key = o.organization_key group by p.dataset
  ), sector as (
    select dataset, count(distinct s.key)::int as total,
      count(distinct s.key) filter (where s.sector_code is not null)::int as matched
    from (
      select dataset, sector_key from operational_presence
      union all select dataset, sector_key from presence_figure
    ) as named join sector_mention s on s.key = named.sector_key group by dataset
  )
  select d.id as dataset, d.title,
    coalesce(p.total, 0) as places, coalesce(p.matched, 0) as "placesMatched",
    coalesce(o.total, 0) as organizations, coalesce(o.matched, 0) as "organizationsMatched",
    coalesce(s.total, 0) as sectors, coalesce(s.matched, 0) as "sectorsMatched"
  from dataset d
  left join place p on p.dataset = d.id
  left join organization o on o.dataset = d.id
  left join sector s on s.dataset = d.id`;
